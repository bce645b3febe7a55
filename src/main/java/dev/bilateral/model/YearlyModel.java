package dev.bilateral.model;

import dev.bilateral.table.Column;
import java.util.List;

/** A model that gives numbers per year, quick to compute again with other inputs. */
public interface YearlyModel {

    /** What the numbers are, in the order of a projection's columns. */
    List<Column> columns();

    /**
     * Computes one column after another, each for all years of the horizon; NaN where there is no value.
     *
     * @param numbers as long as columns times years
     */
    void compute(Inputs inputs, Horizon horizon, double[] numbers);
}
