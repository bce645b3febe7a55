package dev.bilateral.dataset.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.diff.CellChange;
import dev.bilateral.dataset.diff.DiffTable;
import dev.bilateral.dataset.diff.DiffTable.Change;
import dev.bilateral.dataset.diff.RowChanges;
import dev.bilateral.dataset.diff.RowChanges.Rows;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes in words. */
final class DiffLines {

    private static final Messages MESSAGES = Messages.of(DiffLines.class);
    /** A difference of doubles may have more digits than either number. */
    private static final int MOST_DECIMALS = 6;

    private DiffLines() {}

    /**
     * First what changed, then what went, then what came.
     *
     * @param only the kind that is wanted; null for all
     * @param words what a row says, in short
     */
    static <T> Stream<DiffLine> of(
            RowChanges<T> rows,
            @Nullable Change only,
            Function<T, String> id,
            Function<T, String> words,
            Function<T, String> unit) {
        Stream<DiffLine> changed = wanted(only, Change.CHANGED, rows.changed())
                .flatMap(row -> row.cells().stream()
                        .map(cell -> new DiffLine(
                                Change.CHANGED,
                                id.apply(row.after()),
                                column(cell.column()),
                                cell.beforeText(),
                                cell.afterText(),
                                difference(cell, unit.apply(row.after())))));
        Stream<DiffLine> removed = wanted(only, Change.REMOVED, rows.removed())
                .map(row -> new DiffLine(
                        Change.REMOVED, id.apply(row), MESSAGES.text("diff.removed"), words.apply(row), "", ""));
        Stream<DiffLine> added = wanted(only, Change.ADDED, rows.added())
                .map(row -> new DiffLine(
                        Change.ADDED, id.apply(row), MESSAGES.text("diff.added"), "", words.apply(row), ""));
        return Stream.of(changed, removed, added).flatMap(Function.identity());
    }

    private static <R> Stream<R> wanted(@Nullable Change only, Change kind, Rows<R> rows) {
        return only == null || only == kind ? rows.stream() : Stream.of();
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
