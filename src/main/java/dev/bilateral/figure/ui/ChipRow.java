package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.DisagreementBrackets;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.ui.PageAddress.CarryingLink;
import dev.bilateral.ui.Popup;
import java.util.List;
import java.util.stream.Stream;

/** Under the title: how many statements stand behind the figure, where they disagree, and a sentence to quote. */
final class ChipRow extends Div {

    private static final Messages MESSAGES = Messages.of(ChipRow.class);

    private final transient Figure figure;
    private final SourceChip sources = new SourceChip();
    private final Popup disagreements = new Popup("", this::disagreements);
    private final NativeButton matters;
    private final NativeButton quote = new NativeButton(MESSAGES.text("quote"));
    private transient List<Observation> counted = List.of();
    private transient List<List<String>> disagreeing = List.of();

    /** @param ask opens what the figure's inputs are weighed by */
    ChipRow(Figure figure, Runnable ask) {
        this.figure = figure;
        matters = new NativeButton(MESSAGES.text("matters.ask"), click -> ask.run());
        matters.addClassNames("chip", "chip-question");
        setId("chips-" + figure.id());
        addClassName("chips");
        disagreements.button().addClassName("chip");
        quote.addClassName("chip");
        quote.getElement()
                .setAttribute("data-said", MESSAGES.text("copied"))
                .setAttribute("data-failed", MESSAGES.text("copied.not"));
        add(sources, disagreements, quote, matters);
    }

    void show(FigureTables shown, FigureSpec spec) {
        List<Observation> claimed = figure.claimed(shown);
        if (!claimed.equals(counted)) {
            counted = claimed;
            sources.show(claimed);
        }
        matters.setVisible(!figure.questions(shown.inputs()).isEmpty());
        disagreeing = Stream.concat(
                        spec.panels().stream()
                                .flatMap(panel -> brackets(panel.chart()))
                                .map(Bracket::details),
                        figure.unmarkedDisagreements(shown).stream().map(DisagreementBrackets::details))
                .toList();
        disagreements.setVisible(!disagreeing.isEmpty());
        disagreements.setLabel(MESSAGES.count("disagreements", disagreeing.size()));
        String versions = String.join(
                ", ",
                shown.versions().stream().map(v -> v.dataset() + " " + v.id()).toList());
        quote.getElement()
                .setAttribute("data-copies", Quotation.of(shown, claimed, spec, versions, !disagreeing.isEmpty()));
    }

    /** Opens the list of what disagrees, as a press of a bracket does. */
    void openDisagreements() {
        disagreements.open();
    }

    private static Stream<Bracket> brackets(ChartSpec chart) {
        return chart instanceof ChartSpec.TimeChart time
                ? time.plots().stream()
                        .flatMap(plot -> plot.items().stream())
                        .filter(Bracket.class::isInstance)
                        .map(Bracket.class::cast)
                : Stream.of();
    }

    private Component disagreements() {
        Div all = new Div();
        all.add(new Paragraph(MESSAGES.text("disagreements.text")));
        for (List<String> details : disagreeing) {
            UnorderedList lines = new UnorderedList();
            details.forEach(detail -> lines.add(new ListItem(detail)));
            all.add(lines);
        }
        all.add(new CarryingLink("disagreements", MESSAGES.text("disagreements.all")));
        return all;
    }
}
