package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.diff.CellChange;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.RowsDiff;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.table.Column;
import dev.bilateral.ui.ColumnHeader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of a row from version to version, in words. */
final class RowHistory {

    private static final Messages MESSAGES = Messages.of(RowHistory.class);

    private final DatasetService datasets;

    RowHistory(DatasetService datasets) {
        this.datasets = datasets;
    }

    /**
     * A line per version, the newest first; a version that was withdrawn says so, and why on its page.
     *
     * @param rows the row in each version that has it, the newest first
     */
    UnorderedList of(List<LedgerRow> rows) {
        UnorderedList lines = new UnorderedList();
        for (int i = 0; i < rows.size(); i++) {
            String text = i == rows.size() - 1
                    ? MESSAGES.text("history.first", rows.get(i).version().id())
                    : line(rows.get(i + 1), rows.get(i));
            ListItem line = new ListItem(new Span(text));
            withdrawn(rows.get(i).version()).ifPresent(mark -> line.add(new Span(" · "), mark));
            lines.add(line);
        }
        return lines;
    }

    private Optional<Anchor> withdrawn(DatasetVersion version) {
        return datasets.find(version.dataset())
                .flatMap(dataset -> dataset.withdrawal(version.id()))
                .map(withdrawal -> {
                    Anchor mark = new Anchor(
                            "datasets/" + version.dataset() + "/" + version.id(),
                            MESSAGES.text("history.withdrawn", Text.moment(withdrawal.at())));
                    mark.setTitle(withdrawal.reason());
                    mark.getElement().setAttribute("router-link", true);
                    return mark;
                });
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
                ColumnHeader.of(Column.text(change.column())),
                orNothing(change.beforeText()),
                orNothing(change.afterText()));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? MESSAGES.text("history.nothing") : text;
    }
}
