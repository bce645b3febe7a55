package dev.bilateral.snapshot.verify.csv;

import dev.bilateral.snapshot.verify.csv.Comparison.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which spreadsheets write a day, or a month that they take for one. */
final class Dates {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private static final Pattern NAMED_MONTH = Pattern.compile("[A-Z][a-z]{2,8} \\d{4}");
    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /** A year before all else, a month by its name, or a month and a year alone. */
    private static final Pattern WITH_ORDER = Pattern.compile("\\d{4}\\D.*|.*\\p{L}.*|\\d{1,2}\\D\\d{4}");

    private static final int MONTHS_OF_A_YEAR = 12;

    /** Two digits of a year would leave the century open, and are still what some write. */
    private static final List<String> DAYS = List.of(
            "M/d/yyyy",
            "MM/dd/yyyy",
            "d/M/yyyy",
            "dd/MM/yyyy",
            "d.M.yyyy",
            "dd.MM.yyyy",
            "yyyy/MM/dd",
            "yyyy/M/d",
            "dd-MM-yyyy",
            "d-M-yyyy",
            "M/d/yy",
            "MM/dd/yy",
            "dd/MM/yy",
            "dd.MM.yy",
            "d-MMM-yy",
            "dd-MMM-yy",
            "dd-MMM-yyyy",
            "d MMM yyyy",
            "yyyy. M. d.",
            "yyyy.MM.dd",
            "yyyy. MM. dd.",
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd'T'HH:mm:ss");

    private static final List<String> MONTHS =
            List.of("MMM-yy", "MMM yy", "MM/yyyy", "M/yyyy", "MM.yyyy", "yyyy/MM", "MMM yyyy", "MMM. yy");

    static final List<Notation> DAY_NOTATIONS = notations(DAYS, false);

    /** A month may also have become its first day, in any of the ways in which days are written. */
    static final List<Notation> MONTH_NOTATIONS = monthNotations();

    private Dates() {}

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    static boolean isMonth(String text) {
        return MONTH.matcher(text).matches();
    }

    private static List<Notation> monthNotations() {
        List<String> patterns = new ArrayList<>(MONTHS);
        patterns.add("yyyy-MM-dd");
        patterns.addAll(DAYS);
        return notations(patterns, true);
    }

    private static List<Notation> notations(List<String> patterns, boolean areMonths) {
        List<Notation> all = new ArrayList<>();
        all.add(Notation.SAME);
        for (String pattern : patterns) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            all.add(new Notation(Set.of(Form.DATES), (was, is) -> isWritten(was, is, format, areMonths)));
        }
        return all;
    }

    static boolean isNamedMonth(String text) {
        return NAMED_MONTH.matcher(text).matches();
    }

    /** Whether one sees from a date as it was written anew which of its numbers is the day and which the month. */
    static boolean showsOrder(Cell date) {
        return WITH_ORDER.matcher(date.after()).matches()
                || (isDay(date.before()) && LocalDate.parse(date.before()).getDayOfMonth() > MONTHS_OF_A_YEAR);
    }

    private static YearMonth month(String text) {
        return isNamedMonth(text) ? YearMonth.parse(text, MONTH_NAME) : YearMonth.parse(text);
    }

    private static boolean isWritten(String was, String is, DateTimeFormatter format, boolean isMonth) {
        try {
            LocalDate day = isMonth ? month(was).atDay(1) : LocalDate.parse(was);
            return format.format(day.atStartOfDay()).equals(is);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
