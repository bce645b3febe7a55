package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.SnapshotDifference;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.TableDifference;
import dev.bilateral.ui.RecordTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What newer versions change in what a snapshot shows, and in its headline numbers. */
final class ChangesSection extends Div {

    private static final Messages MESSAGES = Messages.of(ChangesSection.class);
    private static final int MOST_ROWS = 100;

    ChangesSection(Optional<SnapshotDifference> found) {
        addClassName("snapshot-changes");
        if (found.isEmpty()) {
            add(new Paragraph(MESSAGES.text("since.unknown")));
            return;
        }
        SnapshotDifference difference = found.get();
        String newer = newer(difference.before(), difference.after());
        if (newer.isEmpty()) {
            add(new Paragraph(MESSAGES.text("since.newest")));
        } else if (difference.isEmpty()) {
            add(new Paragraph(MESSAGES.text("since.same", newer)));
        } else {
            add(new Paragraph(MESSAGES.text("since.changed", newer)), headline(difference));
            difference.tables().stream().filter(table -> !table.isEmpty()).forEach(table -> add(cells(table)));
        }
    }

    private static String newer(Pins before, Pins after) {
        return after.versions().entrySet().stream()
                .filter(pin -> !before.find(pin.getKey()).equals(Optional.of(pin.getValue())))
                .map(pin -> pin.getKey() + "\u00a0" + pin.getValue())
                .collect(Collectors.joining(", "));
    }

    private static RecordTable headline(SnapshotDifference difference) {
        RecordTable table = new RecordTable(
                MESSAGES.text("since.headline"),
                MESSAGES.text("since.what"),
                MESSAGES.text("since.before"),
                MESSAGES.text("since.after"));
        for (Said said : difference.headline()) {
            table.addRow(
                    new Span(said.label()),
                    new Span(said.before()),
                    new Span(said.isChanged() ? said.after() : MESSAGES.text("since.unchanged")));
        }
        return table;
    }

    private static NativeDetails cells(TableDifference difference) {
        RecordTable table = new RecordTable(
                name(difference),
                MESSAGES.text("since.row"),
                MESSAGES.text("since.column"),
                MESSAGES.text("since.before"),
                MESSAGES.text("since.after"));
        List<String[]> rows = Stream.of(
                        difference.changed().stream()
                                .map(cell -> new String[] {cell.row(), cell.column(), cell.before(), cell.after()}),
                        difference.removed().stream().map(row ->
                                new String[] {row, "", MESSAGES.text("since.stood"), MESSAGES.text("since.removed")}),
                        difference.added().stream()
                                .map(row -> new String[] {row, "", "", MESSAGES.text("since.added")}))
                .flatMap(all -> all)
                .toList();
        rows.stream().limit(MOST_ROWS).forEach(row -> addRow(table, row));
        Div listed = new Div(table);
        if (rows.size() > MOST_ROWS) {
            listed.add(new Paragraph(MESSAGES.text("since.rest", rows.size() - MOST_ROWS)));
        }
        return new NativeDetails(
                MESSAGES.text(
                        "since.summary",
                        name(difference),
                        difference.changed().size(),
                        difference.added().size(),
                        difference.removed().size()),
                listed);
    }

    private static void addRow(RecordTable table, String... cells) {
        table.addRow(Arrays.stream(cells).map(Span::new).toArray(Span[]::new));
    }

    private static String name(TableDifference difference) {
        return MESSAGES.find("since.table." + difference.table()).orElse(difference.table());
    }
}
