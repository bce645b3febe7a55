package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.Statements.Statement;
import dev.bilateral.ui.Popup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under the title: how many statements stand behind the figure, where they disagree, and a sentence to quote. */
final class ChipRow extends Div {

    private static final Messages MESSAGES = Messages.of(ChipRow.class);

    private final Popup sources = new Popup("", this::statements);
    private final Popup disagreements = new Popup("", this::brackets);
    private final NativeButton quote = new NativeButton(MESSAGES.text("quote"));
    private transient @Nullable FigureTables tables;
    private transient List<Bracket> shownBrackets = List.of();

    ChipRow(Figure figure) {
        setId("chips-" + figure.id());
        addClassName("chips");
        sources.button().addClassName("chip");
        disagreements.button().addClassName("chip");
        quote.addClassName("chip");
        quote.getElement().setAttribute("data-said", MESSAGES.text("copied"));
        add(sources, disagreements, quote);
    }

    void show(FigureTables shown, FigureSpec spec) {
        if (tables == null || tables.observations() != shown.observations()) {
            sources.setLabel(label(Statements.of(shown.observations())));
        }
        tables = shown;
        shownBrackets = spec.panels().stream()
                .flatMap(panel -> brackets(panel.chart()).stream())
                .toList();
        disagreements.setVisible(!shownBrackets.isEmpty());
        disagreements.setLabel(MESSAGES.count("disagreements", shownBrackets.size()));
        String versions = String.join(
                ", ",
                shown.versions().stream().map(v -> v.dataset() + " " + v.id()).toList());
        quote.getElement().setAttribute("data-copies", MESSAGES.text("quote.text", spec.title(), versions));
    }

    private static String label(Statements statements) {
        int said = statements.newestFirst().size();
        if (!statements.hasSpeakers()) {
            return MESSAGES.count("chip.noSpeaker", statements.documents());
        }
        return said == 1
                ? MESSAGES.text("chip.one")
                : MESSAGES.text("chip", said, MESSAGES.count("chip.documents", statements.documents()));
    }

    private static List<Bracket> brackets(ChartSpec chart) {
        return chart instanceof ChartSpec.TimeChart time
                ? time.plots().stream()
                        .flatMap(plot -> plot.items().stream())
                        .filter(Bracket.class::isInstance)
                        .map(Bracket.class::cast)
                        .toList()
                : List.of();
    }

    private Component statements() {
        OrderedList list = new OrderedList();
        list.addClassName("statements");
        FigureTables now = tables;
        if (now != null) {
            Statements.of(now.observations()).newestFirst().forEach(statement -> list.add(item(statement)));
        }
        return list;
    }

    private static ListItem item(Statement statement) {
        Span said = new Span(
                statement.saidOn() == null
                        ? MESSAGES.text("said.undated", statement.who())
                        : MESSAGES.text("said", statement.who(), Text.date(statement.saidOn())));
        UnorderedList numbers = new UnorderedList();
        statement.observations().stream()
                .map(ChipRow::line)
                .distinct()
                .forEach(line -> numbers.add(new ListItem(line)));
        UnorderedList documents = new UnorderedList();
        documents.addClassName("documents");
        statement.observations().stream()
                .map(Observation::source)
                .distinct()
                .forEach(source -> documents.add(new ListItem(SourceLine.of(source))));
        return new ListItem(said, numbers, documents);
    }

    private static String line(Observation o) {
        String quantity = StatedText.quantity(o);
        String what = o.series().title() + ", " + StatedText.refersTo(o);
        String base = o.base().isEmpty() ? "" : " · " + MESSAGES.text("base", o.base());
        return (quantity.isEmpty() ? what : quantity + " · " + what) + base;
    }

    private Component brackets() {
        Div all = new Div();
        all.add(new Paragraph(MESSAGES.text("disagreements.text")));
        for (Bracket bracket : shownBrackets) {
            UnorderedList lines = new UnorderedList();
            bracket.details().forEach(detail -> lines.add(new ListItem(detail)));
            all.add(lines);
        }
        return all;
    }
}
