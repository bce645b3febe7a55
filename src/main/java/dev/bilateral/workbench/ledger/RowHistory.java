package dev.bilateral.workbench.ledger;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.diff.CellChange;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.RowsDiff;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.table.Column;
import dev.bilateral.ui.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a row from version to version, in words. */
final class RowHistory {

    private static final Messages MESSAGES = Messages.of(RowHistory.class);

    private RowHistory() {}

    /**
     * @param rows the row in each version that has it, the newest first
     * @return a line per version, the newest first
     */
    static List<String> of(List<LedgerRow> rows) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(
                    i == rows.size() - 1
                            ? MESSAGES.text(
                                    "history.first", rows.get(i).version().id())
                            : line(rows.get(i + 1), rows.get(i)));
        }
        return lines;
    }

    private static String line(LedgerRow before, LedgerRow after) {
        RowsDiff<Observation> diff = DatasetDiff.between(List.of(before.observation()), List.of(after.observation()));
        if (diff.isEmpty()) {
            return MESSAGES.text("history.same", after.version().id());
        }
        if (diff.changed().isEmpty()) {
            return MESSAGES.text("history.other", after.version().id());
        }
        String cells =
                diff.changed().getFirst().cells().stream().map(RowHistory::cell).collect(Collectors.joining("; "));
        return MESSAGES.text("history.changed", after.version().id(), cells);
    }

    private static String cell(CellChange change) {
        return MESSAGES.text(
                "history.cell",
                TableGrid.header(Column.text(change.column())),
                orNothing(change.beforeText()),
                orNothing(change.afterText()));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? MESSAGES.text("history.nothing") : text;
    }
}
