package dev.bilateral.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as exact as a source gives it: {@code 2025}, {@code 2025-01} or {@code 2025-01-17}. Ordered
 * by last day, then the less exact first.
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Comparator<PartialDate> BY_LAST_DAY =
            Comparator.comparing(PartialDate::lastDay).thenComparingInt(date -> date.iso.length());

    public PartialDate {
        if (!isValid(iso)) {
            throw new IllegalArgumentException(
                    "A date is a year, a month or a day, as 2025, 2025-01 or 2025-01-17; was \"" + iso + "\"");
        }
    }

    public static Optional<PartialDate> of(String iso) {
        return isValid(iso) ? Optional.of(new PartialDate(iso)) : Optional.empty();
    }

    public LocalDate firstDay() {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    /** The day by which it was certainly said or published: a month or a year counts as its last day. */
    public LocalDate lastDay() {
        return lastDayOf(iso);
    }

    public boolean isDay() {
        return iso.length() == 10;
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    @Override
    public int compareTo(PartialDate other) {
        return BY_LAST_DAY.compare(this, other);
    }

    @Override
    public String toString() {
        return iso;
    }

    private static LocalDate lastDayOf(String iso) {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    private static boolean isValid(String iso) {
        if (!SHAPE.matcher(iso).matches()) {
            return false;
        }
        try {
            lastDayOf(iso);
            return true;
        } catch (DateTimeException e) {
            return false; // a month 13 or a 30 February has the shape, but is no date
        }
    }
}
