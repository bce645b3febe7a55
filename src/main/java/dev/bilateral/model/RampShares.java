package dev.bilateral.model;

import dev.bilateral.table.Column;
import java.util.List;

/**
 * How a ramp fills by the calendar years since its first delivery, whenever that is: the planned volume in percent of
 * the ramp's own plateau. No value where the plateau is 0.
 */
public record RampShares(ReferenceRamps references) implements YearlyModel {

    /** The only column. */
    public static final String COLUMN = "share_percent";

    @Override
    public List<Column> columns() {
        return List.of(Column.number(COLUMN, "percent"));
    }

    /** @param years since first delivery, from 0 */
    @Override
    public void compute(Inputs inputs, Horizon years, double[] numbers) {
        RampShape shape = RampShape.of(inputs, references);
        for (int i = 0; i < years.size(); i++) {
            numbers[i] =
                    shape.plateau() == 0 ? Double.NaN : shape.volume(years.firstYear() + i) / shape.plateau() * 100;
        }
    }
}
