package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.scenario.PinMove;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.RecordTable;
import java.util.OptionalDouble;

/** Says that newer editions exist than a revision was saved with, what they would move, and moves to them when asked. */
final class NewerEditions extends Section {

    private static final Messages MESSAGES = Messages.of(NewerEditions.class);

    private final transient PinMove move;
    private final transient VersionDiffs diffs;
    private final MoveDialog dialog;

    NewerEditions(
            Scenario scenario,
            ScenarioRevision revision,
            PinMove move,
            VersionDiffs diffs,
            ScenarioService scenarios,
            Author author) {
        this.move = move;
        this.diffs = diffs;
        dialog = new MoveDialog(scenario, revision, move, scenarios, author);
        addClassName("newer-editions");
        NativeButton go = new NativeButton(MESSAGES.text("editions.go"), click -> getUI().ifPresent(this::open));
        go.setEnabled(move.isComputable());
        add(new H2(MESSAGES.text("editions.title")), new Paragraph(MESSAGES.text("editions.what", revision.number())));
        add(table(), effects(), go, dialog);
    }

    private void open(UI ui) {
        dialog.open(ui, effects());
    }

    private Component table() {
        RecordTable table = new RecordTable(
                MESSAGES.text("editions.title"),
                MESSAGES.text("column.dataset"),
                MESSAGES.text("column.pinned"),
                MESSAGES.text("column.newest"),
                MESSAGES.text("column.observations"));
        move.moved()
                .forEach(moved -> table.addRow(
                        new Span(moved.to().title()),
                        new Span(
                                moved.from() == null
                                        ? MESSAGES.text("notPinned")
                                        : moved.from().id().toString()),
                        new Span(moved.to().id().toString()),
                        new ObservationCounts(diffs, moved.from(), moved.to())));
        return table;
    }

    /** What becomes of the numbers, and of the statements that values rest on. */
    private Component effects() {
        UnorderedList list = new UnorderedList(new ListItem(numbers()));
        move.cited().forEach(cited -> list.add(new ListItem(said(cited))));
        if (move.cited().isEmpty()) {
            list.add(new ListItem(MESSAGES.text("editions.cited.none")));
        }
        return new Div(list);
    }

    private String numbers() {
        if (!move.isComputable()) {
            return MESSAGES.text("editions.notComputable");
        }
        return move.changesNumbers()
                ? MESSAGES.text(
                        "editions.numbers",
                        String.valueOf(move.lastYear()),
                        volume(move.volumeBefore()),
                        volume(move.volumeAfter()))
                : MESSAGES.text("editions.numbers.same");
    }

    private static String volume(OptionalDouble bcm) {
        return bcm.isEmpty() ? MESSAGES.text("volume.none") : Text.withUnit(Text.volume(bcm.getAsDouble()), "bcm");
    }

    private static String said(PinMove.Cited cited) {
        String label = cited.key().label();
        String before = SourceText.said(cited.before());
        if (cited.after() == null) {
            return MESSAGES.text("editions.cited.gone", label, before);
        }
        String after = SourceText.said(cited.after());
        return before.equals(after)
                ? MESSAGES.text("editions.cited.details", label, before)
                : MESSAGES.text("editions.cited", label, before, after);
    }
}
