package dev.bilateral.model;

import java.util.stream.IntStream;

/** The calendar years that a projection shows, both ends included. */
public record Horizon(int firstYear, int lastYear) {

    public Horizon {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "A horizon must not end (" + lastYear + ") before it starts (" + firstYear + ")");
        }
    }

    public static Horizon of(Inputs inputs) {
        return new Horizon(
                inputs.integer(AssumptionKey.HORIZON_FIRST_YEAR), inputs.integer(AssumptionKey.HORIZON_LAST_YEAR));
    }

    /** How many years. */
    public int size() {
        return lastYear - firstYear + 1;
    }

    public IntStream years() {
        return IntStream.rangeClosed(firstYear, lastYear);
    }
}
