package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.workbook.LineChart;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The projection as a chart that a spreadsheet draws. A projection's table begins with its year and what it is about: two
 * bounds, or what is planned and what is delivered of it.
 */
final class ProjectionChart {

    private static final Messages TEXTS = Messages.of(ProjectionChart.class);
    private static final int LINES = 2;
    private static final String YEAR = "year";

    private ProjectionChart() {}

    /** @return null for a projection without two numbers of one unit */
    static @Nullable LineChart of(FigureTables tables, Table projection) {
        List<Column> numbers = projection.columns().stream()
                .filter(column -> column.type() == Column.Type.NUMBER)
                .limit(LINES)
                .toList();
        if (numbers.isEmpty() || numbers.getFirst().unit() == null) {
            return null;
        }
        String scenario = tables.scenario().title();
        return new LineChart(
                TEXTS.text("workbook.chart", scenario),
                TEXTS.text(
                        "workbook.chart.summary",
                        numbers.stream().map(Column::name).collect(Collectors.joining(", ")),
                        tables.inputs().text(AssumptionKey.HORIZON_FIRST_YEAR),
                        tables.inputs().text(AssumptionKey.HORIZON_LAST_YEAR),
                        scenario),
                YEAR,
                numbers.stream()
                        .map(column -> new LineChart.Line(column.name(), isOpen(projection, column)))
                        .toList(),
                Text.unit(numbers.getFirst().unit()));
    }

    /** Whether the end is excluded in every year that has one: {@code lower_usd_bn} goes with {@code lower_open}. */
    private static boolean isOpen(Table projection, Column end) {
        String side = end.name().contains("lower") ? "lower_open" : "upper_open";
        return projection.columns().stream()
                .filter(column ->
                        column.type() == Column.Type.BOOLEAN && column.name().endsWith(side))
                .findFirst()
                .map(open -> projection.toList().stream()
                        .filter(row -> projection.number(row, end.name()).isPresent())
                        .allMatch(row -> projection.isTrue(row, open.name())))
                .orElse(false);
    }
}
