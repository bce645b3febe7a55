package dev.bilateral.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a dataset version: its UTC day of publication, and a counter from the second one of a day on, as
 * {@code 2026-03-31} and then {@code 2026-03-31.2}.
 */
public record DatasetVersionId(LocalDate day, int counter) implements Comparable<DatasetVersionId> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.([2-9]|[1-9]\\d{1,3}))?");
    /** The highest number that has the shape. */
    private static final int LAST_OF_A_DAY = 9999;

    private static final Comparator<DatasetVersionId> BY_DAY =
            Comparator.comparing(DatasetVersionId::day).thenComparingInt(DatasetVersionId::counter);

    public DatasetVersionId {
        if (counter < 1) {
            throw new IllegalArgumentException("Versions of a day are counted from 1, was " + counter);
        }
    }

    public static DatasetVersionId of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A dataset version is named by its day, as 2026-03-31 or 2026-03-31.2; was \"" + text + "\""));
    }

    public static Optional<DatasetVersionId> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String counter = matcher.group(2);
            return Optional.of(new DatasetVersionId(
                    LocalDate.parse(matcher.group(1)), counter == null ? 1 : Integer.parseInt(counter)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2026-02-30 has the shape, but is no day
        }
    }

    /**
     * The id of a version that is published after this one.
     *
     * @param today in UTC
     * @return empty where this one is of a later day, or has the last number of its day: nothing can come after it today
     */
    public Optional<DatasetVersionId> next(LocalDate today) {
        if (day.isBefore(today)) {
            return Optional.of(new DatasetVersionId(today, 1));
        }
        return day.equals(today) && counter < LAST_OF_A_DAY
                ? Optional.of(new DatasetVersionId(today, counter + 1))
                : Optional.empty();
    }

    @Override
    public int compareTo(DatasetVersionId other) {
        return BY_DAY.compare(this, other);
    }

    @Override
    public String toString() {
        return counter == 1 ? day.toString() : day + "." + counter;
    }
}
