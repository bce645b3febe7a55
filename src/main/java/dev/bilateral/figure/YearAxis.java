package dev.bilateral.figure;

import dev.bilateral.chart.Mark;
import dev.bilateral.common.Period;
import java.time.LocalDate;

/** Where days stand on an axis of calendar years, on which the slot of year {@code y} covers [y - 0.5, y + 0.5). */
public final class YearAxis {

    private YearAxis() {}

    /** The position at which a day begins. */
    public static double at(LocalDate day) {
        return day.getYear() - 0.5 + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /** The stretch from the first day's beginning to the last day's end. */
    public static Mark.Span span(Period period) {
        return new Mark.Span(at(period.start()), at(period.end().plusDays(1)));
    }

    /** The slot's middle for a calendar year, else the middle of the true span. */
    public static double middle(Period period) {
        if (period.isCalendarYear()) {
            return period.start().getYear();
        }
        Mark.Span span = span(period);
        return (span.from() + span.to()) / 2;
    }
}
