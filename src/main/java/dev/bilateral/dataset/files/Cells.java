package dev.bilateral.dataset.files;

import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Stated.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one line by column. What breaks a rule is noted, and reads as if it were empty. */
class Cells {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String file;
    private final int line;
    private final Map<String, Integer> places;
    private final List<String> values;
    private final Problems problems;
    private final int problemsBefore;

    /** @param places where in the values a column stands */
    Cells(String file, int line, Map<String, Integer> places, List<String> values, Problems problems) {
        this.file = file;
        this.line = line;
        this.places = places;
        this.values = values;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    int line() {
        return line;
    }

    /** Whether no rule was found broken in this line so far. */
    boolean areSound() {
        return problems.count() == problemsBefore;
    }

    void refuse(String column, String rule, Object... arguments) {
        problems.add(file, line, column, text(column), rule, arguments);
    }

    /** The cell; empty where its column is missing, which is noted of the file. */
    String text(String column) {
        Integer place = places.get(column);
        return place == null ? "" : values.get(place);
    }

    boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    String required(String column) {
        if (places.containsKey(column) && text(column).isBlank()) {
            refuse(column, "cell.required");
        }
        return text(column);
    }

    String id() {
        String id = required("id");
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            refuse("id", "cell.id");
        }
        return id;
    }

    Optional<LocalDate> day(String column) {
        String day = text(column);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DAY.matcher(day).matches()) {
                return Optional.of(LocalDate.parse(day));
            }
        } catch (DateTimeException e) { // a 30 February has the shape: the same rule is broken
        }
        refuse(column, SpreadsheetCell.rule(text(column), "cell.day"));
        return Optional.empty();
    }

    Optional<PartialDate> date(String column) {
        Optional<PartialDate> date = PartialDate.of(text(column));
        if (date.isEmpty() && !isEmpty(column)) {
            refuse(column, SpreadsheetCell.rule(text(column), "cell.date"));
        }
        return date;
    }

    Optional<Digits> number(String column) {
        if (isEmpty(column)) {
            return Optional.empty();
        }
        if (!Digits.isValid(text(column))) {
            refuse(column, SpreadsheetCell.rule(text(column), "cell.number"));
            return Optional.empty();
        }
        return Optional.of(new Digits(text(column)));
    }

    /** A word that must be known, unless the cell is empty. */
    <T> Optional<T> word(String column, Function<String, Optional<T>> known, String allowed) {
        Optional<T> word = known.apply(text(column));
        if (word.isEmpty() && !isEmpty(column)) {
            refuse(column, "cell.one-of", allowed);
        }
        return word;
    }
}
