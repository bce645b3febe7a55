package dev.bilateral.model;

import dev.bilateral.table.Column;
import java.util.List;

/** When a ramp begins, when it is at its plateau, and how high that is: one number each, whatever the year. */
public record RampMilestones(ReferenceRamps references) implements YearlyModel {

    public static final String FIRST_DELIVERY = "first_delivery";
    public static final String PLATEAU = "plateau";
    public static final String PLATEAU_YEAR = "plateau_year";

    /** The single year that is asked for. */
    public static final Horizon ONCE = new Horizon(0, 0);

    @Override
    public List<Column> columns() {
        return List.of(
                Column.number(FIRST_DELIVERY, "year"),
                Column.number(PLATEAU, "bcm/yr"),
                Column.number(PLATEAU_YEAR, "year"));
    }

    @Override
    public void compute(Inputs inputs, Horizon years, double[] numbers) {
        GasRamp ramp = GasRamp.of(inputs, references);
        numbers[0] = ramp.firstDelivery();
        numbers[1] = ramp.shape().plateau();
        numbers[2] = ramp.plateauYear();
    }
}
