package dev.bilateral.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How numbers, bounds, dates and lists read on screen. */
public final class Text {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char THOUSANDS = '\u202f';
    private static final char MINUS = '\u2212';
    /** A list on screen names at most so many statements. */
    public static final int LISTED = 5;

    private static final String ENDS_OF_SENTENCES = ".!?…؟";

    private static final Messages MESSAGES = Messages.of(Text.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private Text() {}

    /** What somebody wrote as a sentence: with a full stop, unless it ends with a sign of its own. */
    public static String sentence(String written) {
        String stripped = written.strip();
        return stripped.isEmpty() || ENDS_OF_SENTENCES.indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    /** With a capital at its beginning, as a sentence or a heading has it. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /** One run that never breaks across lines. */
    public static String unbroken(String run) {
        return run.replace(' ', NO_BREAK_SPACE);
    }

    /** A number rounded half up to some decimals, as {@code 808.5} or {@code 5.00}. */
    public static String fixed(double value, int decimals) {
        return grouped(decimal(value, decimals).toPlainString());
    }

    /** A number rounded half up to at most some decimals, without trailing zeros, as {@code 3.8}. */
    public static String rounded(double value, int maxDecimals) {
        BigDecimal stripped = decimal(value, maxDecimals).stripTrailingZeros();
        return grouped(stripped.signum() == 0 ? "0" : stripped.toPlainString());
    }

    /** A plain decimal with narrow spaces between thousands and a true minus; its digits stay as they are. */
    public static String grouped(String plain) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, THOUSANDS);
        }
        return (negative ? String.valueOf(MINUS) : "") + whole + (point < 0 ? "" : digits.substring(point));
    }

    /** Gas volumes of a projection: one decimal below 100, else none. */
    public static String volume(double bcm) {
        return Math.abs(bcm) < 99.95 ? rounded(bcm, 1) : rounded(bcm, 0);
    }

    /** Whether a unit has a name on screen, which may be empty. */
    public static boolean isUnit(String code) {
        return MESSAGES.find("unit." + code).isPresent();
    }

    /** The name of a unit on screen, empty for pure numbers; an unknown unit stands for itself. */
    public static String unit(String code) {
        return MESSAGES.find("unit." + code).orElse(code);
    }

    /** A number and its unit as one run. */
    public static String withUnit(String number, String unitCode) {
        String unit = unit(unitCode);
        return unbroken(unit.isEmpty() ? number : number + " " + unit);
    }

    /** Bounds in prose: {@code over 3.8 and up to 5}, {@code 4 to 5}. */
    public static String bounds(Bounds bounds, int maxDecimals) {
        return prose(bounds, end -> rounded(end, maxDecimals));
    }

    private static String prose(Bounds bounds, DoubleFunction<String> number) {
        String lower = bounds.hasLower() ? number.apply(bounds.lower()) : "";
        String upper = bounds.hasUpper() ? number.apply(bounds.upper()) : "";
        if (bounds.lower() == bounds.upper()) {
            return lower;
        }
        if (bounds.hasLower() && bounds.hasUpper() && !bounds.lowerOpen() && !bounds.upperOpen()) {
            return unbroken(MESSAGES.text("bounds.between", lower, upper));
        }
        String from = MESSAGES.text(bounds.lowerOpen() ? "bounds.over" : "bounds.atLeast", lower);
        String to = MESSAGES.text(bounds.upperOpen() ? "bounds.under" : "bounds.atMost", upper);
        if (!bounds.hasLower()) {
            return unbroken(to);
        }
        return unbroken(bounds.hasUpper() ? MESSAGES.text("bounds.both", from, to) : from);
    }

    /**
     * Bounds of computed amounts: whole numbers stay whole, as what was put in; else both ends have as many decimals,
     * {@code 8.55 to 9.30}.
     */
    public static String amounts(Bounds bounds, int decimals) {
        boolean isWhole = Stream.of(bounds.lower(), bounds.upper())
                .filter(Double::isFinite)
                .allMatch(end -> decimal(end, decimals).stripTrailingZeros().scale() <= 0);
        return isWhole ? bounds(bounds, 0) : prose(bounds, end -> fixed(end, decimals));
    }

    public static String date(LocalDate day) {
        return unbroken(DAY.format(day));
    }

    /**
     * A minute in UTC, since readers sit in many places: {@code 17 Jan 2025, 08:30 UTC}. What bears the very start of a
     * day stands for the day, as an edition does.
     */
    public static String moment(Instant at) {
        return at.equals(at.truncatedTo(ChronoUnit.DAYS))
                ? date(LocalDate.ofInstant(at, ZoneOffset.UTC))
                : unbroken(MINUTE.format(at));
    }

    /** As exact as the date is: {@code 17 Jan 2025}, {@code Jan 2025}, {@code 2025}. */
    public static String date(PartialDate date) {
        return switch (date.iso().length()) {
            case 4 -> date.iso();
            case 7 -> unbroken(MONTH.format(YearMonth.parse(date.iso())));
            default -> date(date.firstDay());
        };
    }

    /** A period as {@code 2024}, {@code Jan to Sep 2024}, {@code 21 Mar 2023 to 19 Mar 2024}; {@code no year stated}. */
    public static String period(@Nullable Period period) {
        if (period == null) {
            return MESSAGES.text("period.none");
        }
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (period.isCalendarYear()) {
            return String.valueOf(start.getYear());
        }
        if (period.isSingleDay()) {
            return date(start);
        }
        if (start.getDayOfMonth() != 1 || !end.equals(YearMonth.from(end).atEndOfMonth())) {
            return MESSAGES.text("period.to", date(start), date(end));
        }
        if (start.getYear() != end.getYear()) {
            return start.getDayOfYear() == 1 && end.getMonthValue() == 12
                    ? MESSAGES.text("period.to", start.getYear(), end.getYear())
                    : MESSAGES.text("period.to", unbroken(MONTH.format(start)), unbroken(MONTH.format(end)));
        }
        return start.getMonth() == end.getMonth()
                ? unbroken(MONTH.format(start))
                : unbroken(MESSAGES.text("period.to", MONTH_ALONE.format(start), MONTH.format(end)));
    }

    /** A period in the Iranian calendar: the span, and the Iranian year where it is a whole one. */
    public static String iranianPeriod(@Nullable Period period) {
        if (period == null || period.end().toEpochDay() - period.start().toEpochDay() < 360) {
            return period(period);
        }
        // An Iranian year begins in March of the Gregorian year that is 621 higher.
        return MESSAGES.text(
                "period.iranianYear", period(period), period.start().getYear() - 621);
    }

    /** Distinct texts joined by commas and "and"; at most five, then how many more. */
    public static String list(List<String> texts) {
        List<String> distinct = texts.stream().distinct().toList();
        int size = distinct.size();
        if (size <= 1) {
            return size == 0 ? "" : distinct.getFirst();
        }
        if (size > LISTED) {
            return MESSAGES.text("list.more", String.join(", ", distinct.subList(0, LISTED)), size - LISTED);
        }
        return MESSAGES.text("list.two", String.join(", ", distinct.subList(0, size - 1)), distinct.getLast());
    }

    private static BigDecimal decimal(double value, int decimals) {
        // by way of 15 digits, so that 0.285 (in binary a little less) rounds up as a reader expects
        return new BigDecimal(PlainNumber.text(value)).setScale(decimals, RoundingMode.HALF_UP);
    }
}
