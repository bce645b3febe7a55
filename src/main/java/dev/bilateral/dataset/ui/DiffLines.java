package dev.bilateral.dataset.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.diff.CellChange;
import dev.bilateral.dataset.diff.DiffTable;
import dev.bilateral.dataset.diff.DiffTable.Change;
import dev.bilateral.dataset.diff.RowsDiff;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes in words. */
final class DiffLines {

    private static final Messages MESSAGES = Messages.of(DiffLines.class);
    /** A difference of doubles may have more digits than either number. */
    private static final int MOST_DECIMALS = 6;

    private DiffLines() {}

    /**
     * First what changed, then what went, then what came.
     *
     * @param words what a row says, in short
     */
    static <T> List<DiffLine> of(
            RowsDiff<T> rows, Function<T, String> id, Function<T, String> words, Function<T, String> unit) {
        Stream<DiffLine> changed = rows.changed().stream()
                .flatMap(row -> row.cells().stream()
                        .map(cell -> new DiffLine(
                                Change.CHANGED,
                                id.apply(row.after()),
                                column(cell.column()),
                                cell.beforeText(),
                                cell.afterText(),
                                difference(cell, unit.apply(row.after())))));
        Stream<DiffLine> removed = rows.removed().stream()
                .map(row -> new DiffLine(
                        Change.REMOVED, id.apply(row), MESSAGES.text("diff.removed"), words.apply(row), "", ""));
        Stream<DiffLine> added = rows.added().stream()
                .map(row -> new DiffLine(
                        Change.ADDED, id.apply(row), MESSAGES.text("diff.added"), "", words.apply(row), ""));
        return Stream.of(changed, removed, added).flatMap(Function.identity()).toList();
    }

    /** An observation in short: the number as hedged, of what, for when, by whom, and where it is printed. */
    static String said(Observation o) {
        return Stream.of(
                        StatedText.quantity(o),
                        o.series().title(),
                        Text.period(o.period()),
                        o.who(),
                        o.source().name())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String column(String name) {
        return name.replace('_', ' ');
    }

    private static String difference(CellChange cell, String unit) {
        OptionalDouble difference = cell.difference();
        if (difference.isEmpty()) {
            return "";
        }
        String number = signed(difference.getAsDouble(), MOST_DECIMALS);
        if (!DiffTable.isQuantity(unit)) {
            return number;
        }
        String quantity = Text.withUnit(number, unit);
        return cell.percent().isEmpty()
                ? quantity
                : MESSAGES.text(
                        "diff.difference",
                        quantity,
                        Text.withUnit(signed(cell.percent().getAsDouble(), 1), "%"));
    }

    private static String signed(double number, int decimals) {
        return (number > 0 ? "+" : "") + Text.rounded(number, decimals);
    }
}
