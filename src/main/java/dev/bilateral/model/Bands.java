package dev.bilateral.model;

import dev.bilateral.common.Messages;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Which values a model's numbers do not exceed with given probabilities, conditional on the inputs and their ranges. A
 * draw without a value, such as before a late first delivery, counts as 0 where another draw has one: nothing flows.
 * Where no draw has a value, there is none.
 */
public final class Bands {

    /** What {@link #table()} is called. */
    public static final String TABLE = "bands";

    /** The column that names the column of the projection that a row is of. */
    public static final String COLUMN = "column";

    /** What charts show: 10 to 90 in steps of 10. */
    public static final List<Integer> DECILES = List.of(10, 20, 30, 40, 50, 60, 70, 80, 90);

    private final List<Column> columns;
    private final Horizon horizon;
    private final Sampling sampling;
    private final List<Integer> percentiles;
    /** By column and year: one value per percentile; empty where no draw has any. */
    private final double[][] values;

    private Bands(
            List<Column> columns, Horizon horizon, Sampling sampling, List<Integer> percentiles, double[][] values) {
        this.columns = columns;
        this.horizon = horizon;
        this.sampling = sampling;
        this.percentiles = percentiles;
        this.values = values;
    }

    /**
     * @param percentiles rising, each 1 to 99
     * @throws IllegalArgumentException where no input has a range
     */
    public static Bands of(YearlyModel model, Inputs inputs, Sampling sampling, List<Integer> percentiles) {
        return of(model, inputs, sampling, Horizon.of(inputs), percentiles);
    }

    /**
     * The same for other years than those of the inputs.
     *
     * @param horizon as the model understands it
     * @throws IllegalArgumentException where no input has a range
     */
    public static Bands of(
            YearlyModel model, Inputs inputs, Sampling sampling, Horizon horizon, List<Integer> percentiles) {
        if (inputs.ranges().isEmpty()) {
            throw new IllegalArgumentException("Bands need an input with a range");
        }
        double[][] values = draws(model, inputs, sampling, horizon);
        Quantiles quantiles = new Quantiles(percentiles, sampling.draws());
        for (int i = 0; i < values.length; i++) {
            values[i] = quantiles.of(values[i]);
        }
        return new Bands(model.columns(), horizon, sampling, List.copyOf(percentiles), values);
    }

    /**
     * The value of a column that a year does not exceed with a probability.
     *
     * @param percentile one of those asked for
     */
    public OptionalDouble at(String column, int year, int percentile) {
        double[] cuts = values[indexOf(column) * horizon.size() + year - horizon.firstYear()];
        int at = percentiles.indexOf(percentile);
        if (at < 0) {
            throw new IllegalArgumentException("Percentile " + percentile + " was not asked for");
        }
        return cuts.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(cuts[at]);
    }

    /** One row per year and column that has a value, with what it takes to compute the same again. */
    public Table table() {
        return table(
                TABLE,
                Column.described(Messages.of(Bands.class), List.of(Column.integer("year")))
                        .getFirst());
    }

    /** The same under another name, with another word for its years. */
    public Table table(String name, Column position) {
        List<Column> described = new ArrayList<>(List.of(Column.text(COLUMN), Column.text("unit")));
        percentiles.forEach(percentile -> described.add(Column.number("p" + percentile, null)));
        described.addAll(List.of(Column.text("generator"), Column.text("seed"), Column.integer("draws")));
        List<Row> rows = new ArrayList<>();
        for (Column column : columns) {
            horizon.years()
                    .filter(year ->
                            at(column.name(), year, percentiles.getFirst()).isPresent())
                    .forEach(year -> rows.add(row(column, year)));
        }
        List<Column> all = new ArrayList<>(List.of(position));
        all.addAll(Column.described(Messages.of(Bands.class), described));
        return Table.of(name, all, rows).keyedBy(position.name(), COLUMN);
    }

    /** The columns of a projection, with those of each number's percentiles behind them. */
    public Table behind(Table projection) {
        List<Column> all = new ArrayList<>(projection.columns());
        for (Column column : columns) {
            for (int percentile : percentiles) {
                all.add(new Column(
                        column.name() + "_p" + percentile,
                        Column.Type.NUMBER,
                        column.unit(),
                        Messages.of(Bands.class)
                                .text(
                                        "percentile",
                                        percentile,
                                        column.name(),
                                        sampling.draws(),
                                        Sampling.GENERATOR,
                                        Long.toString(sampling.seed()))));
            }
        }
        List<Row> rows =
                projection.toList().stream().map(row -> behind(projection, row)).toList();
        return Table.of(projection.name(), all, rows);
    }

    private Row behind(Table projection, Row row) {
        List<@Nullable Object> cells = new ArrayList<>(row.cells());
        int year = (int) projection.number(row, "year").orElseThrow();
        for (Column column : columns) {
            for (int percentile : percentiles) {
                cells.add(Cells.of(at(column.name(), year, percentile)));
            }
        }
        return new Row(cells);
    }

    private Row row(Column column, int year) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(year, column.name(), column.unit()));
        percentiles.forEach(percentile -> cells.add(Cells.of(at(column.name(), year, percentile))));
        cells.addAll(List.of(Sampling.GENERATOR, String.valueOf(sampling.seed()), sampling.draws()));
        return new Row(cells);
    }

    /** By column and year: the number of each draw. */
    private static double[][] draws(YearlyModel model, Inputs inputs, Sampling sampling, Horizon horizon) {
        int size = model.columns().size() * horizon.size();
        double[][] all = new double[size][sampling.draws()];
        Draws drawn = new Draws(inputs, sampling);
        double[] numbers = new double[size];
        for (int draw = 0; draw < sampling.draws(); draw++) {
            model.compute(drawn.at(draw), horizon, numbers);
            for (int i = 0; i < size; i++) {
                all[i][draw] = numbers[i];
            }
        }
        return all;
    }

    private int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no column " + column);
    }
}
