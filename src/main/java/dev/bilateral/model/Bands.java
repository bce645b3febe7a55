package dev.bilateral.model;

import dev.bilateral.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which values a model's numbers do not exceed with a given probability, conditional on the inputs and their ranges.
 * A draw without a value, such as before a late first delivery, counts as 0 where another draw has one: nothing flows.
 * Where no draw has a value, there is none.
 */
public final class Bands {

    private final List<Column> columns;
    private final Horizon horizon;
    /** By column and year: the draws in rising order; empty where none has a value. */
    private final double[][] sorted;

    private Bands(List<Column> columns, Horizon horizon, double[][] sorted) {
        this.columns = columns;
        this.horizon = horizon;
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException where no input has a range */
    public static Bands of(YearlyModel model, Inputs inputs, Sampling sampling) {
        Map<AssumptionKey, InputRange> ranges = inputs.ranges();
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("Bands need an input with a range");
        }
        Horizon horizon = Horizon.of(inputs);
        int size = model.columns().size() * horizon.size();
        double[][] draws = new double[size][sampling.draws()];
        Draws drawn = new Draws(inputs, sampling);
        double[] numbers = new double[size];
        for (int draw = 0; draw < sampling.draws(); draw++) {
            model.compute(drawn.at(draw), horizon, numbers);
            for (int i = 0; i < size; i++) {
                draws[i][draw] = numbers[i];
            }
        }
        for (int i = 0; i < size; i++) {
            draws[i] = inOrder(draws[i]);
        }
        return new Bands(model.columns(), horizon, draws);
    }

    public List<Column> columns() {
        return columns;
    }

    public Horizon horizon() {
        return horizon;
    }

    /**
     * The value of a column that a year does not exceed with a probability: the quantile of type 7 of Hyndman and Fan,
     * "Sample quantiles in statistical packages", The American Statistician 50 (1996).
     *
     * @param probability in [0, 1]
     */
    public OptionalDouble at(String column, int year, double probability) {
        double[] values = sorted[index(column) * horizon.size() + year - horizon.firstYear()];
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double at = (values.length - 1) * probability;
        int below = (int) StrictMath.floor(at);
        int above = Math.min(below + 1, values.length - 1);
        return OptionalDouble.of(values[below] + (at - below) * (values[above] - values[below]));
    }

    private int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no column " + column);
    }

    private static double[] inOrder(double[] values) {
        boolean isEmpty = true;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                values[i] = 0;
            } else {
                isEmpty = false;
            }
        }
        if (isEmpty) {
            return new double[0];
        }
        Arrays.sort(values);
        return values;
    }
}
