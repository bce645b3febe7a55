package dev.bilateral.common;

import java.time.LocalDate;

/** The days that a figure refers to, both included. What no source dates has no period at all. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period must not end (" + end + ") before it starts (" + start + ")");
        }
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isCalendarYear() {
        return equals(ofYear(start.getYear()));
    }

    public boolean isSingleDay() {
        return start.equals(end);
    }

    public boolean overlaps(Period other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
}
