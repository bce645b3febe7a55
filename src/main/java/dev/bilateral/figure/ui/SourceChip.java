package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statement;
import dev.bilateral.dataset.Statements;
import dev.bilateral.ui.Popup;
import java.util.List;

/** How many statements stand in how many documents; pressed, it lists them, newest first, with their documents. */
public final class SourceChip extends Div {

    private static final Messages MESSAGES = Messages.of(SourceChip.class);

    private final Popup popup = new Popup("", this::statements);
    private transient List<Observation> shown = List.of();

    public SourceChip() {
        addClassName("source-chip");
        popup.button().addClassName("chip");
        add(popup);
    }

    /** @param observations what the chip stands for; without any it is not there */
    public void show(List<Observation> observations) {
        shown = List.copyOf(observations);
        setVisible(!shown.isEmpty());
        popup.setLabel(text(shown));
    }

    /** What the chip says, for places where it cannot be pressed. */
    public static String text(List<Observation> observations) {
        return label(
                Statements.of(observations),
                observations.stream().anyMatch(o -> !o.speaker().isEmpty()));
    }

    private static String label(Statements statements, boolean hasSpeakers) {
        int said = statements.count();
        if (!hasSpeakers) {
            return MESSAGES.count("chip.noSpeaker", statements.documents());
        }
        return said == 1
                ? MESSAGES.text("chip.one")
                : MESSAGES.text("chip", said, MESSAGES.count("chip.documents", statements.documents()));
    }

    private Component statements() {
        OrderedList list = new OrderedList();
        list.addClassName("statements");
        Statements.of(shown).newestFirst().forEach(statement -> list.add(item(statement)));
        return list;
    }

    private static ListItem item(Statement statement) {
        Span said = new Span(
                statement.saidOn() == null
                        ? MESSAGES.text("said.undated", statement.who())
                        : MESSAGES.text("said", statement.who(), Text.date(statement.saidOn())));
        UnorderedList numbers = new UnorderedList();
        statement.observations().stream()
                .map(SourceChip::line)
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
}
