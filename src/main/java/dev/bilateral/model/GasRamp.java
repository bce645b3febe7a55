package dev.bilateral.model;

import java.util.OptionalDouble;

/**
 * Planned volume per calendar year while a pipeline fills, in bcm/yr: what is contracted or scheduled, not what a pipe
 * could carry. None before first delivery.
 *
 * @param firstDelivery the calendar year, slip included
 */
public record GasRamp(int firstDelivery, RampShape shape) {

    /** @throws InvalidInputs where it follows a reference pipeline without a complete record */
    public static GasRamp of(Inputs inputs, ReferenceRamps references) {
        return new GasRamp(
                inputs.integer(AssumptionKey.GAS_FIRST_YEAR) + inputs.integer(AssumptionKey.GAS_SLIP_YEARS),
                RampShape.of(inputs, references));
    }

    public OptionalDouble planned(int year) {
        return year < firstDelivery ? OptionalDouble.empty() : OptionalDouble.of(shape.volume(year - firstDelivery));
    }

    /** The first calendar year at the plateau. */
    public int plateauYear() {
        return firstDelivery + shape.years();
    }
}
