package dev.bilateral.dataset.check;

import dev.bilateral.common.Problem;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.function.Supplier;

/** Findings as rows: what is wrong or in doubt, where, and what should be so. */
public final class FindingRows {

    private static final List<Column> COLUMNS = List.of(
            Column.text("severity"),
            Column.text("file"),
            Column.number("line", null),
            Column.text("column"),
            Column.text("value"),
            Column.text("rule"));

    private FindingRows() {}

    public static Table table(Supplier<List<Finding>> findings) {
        return new Table("findings", COLUMNS, () -> findings.get().stream().map(FindingRows::row));
    }

    private static Row row(Finding finding) {
        Problem problem = finding.problem();
        return Row.of(
                finding.severity().code(),
                problem.file(),
                problem.line() == 0 ? null : (Integer) problem.line(),
                problem.column(),
                problem.value(),
                problem.rule());
    }
}
