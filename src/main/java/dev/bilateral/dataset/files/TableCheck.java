package dev.bilateral.dataset.files;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.draft.DraftPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds rows that are not yet in files against the rules of the files of a version, row by row. */
public final class TableCheck {

    private static final Map<DraftPart, Map<String, Integer>> PLACES = places();

    private TableCheck() {}

    /** @param sink takes each observation that breaks no rule, with its line */
    public static Found check(Tables tables, ObservationSink sink) {
        return check(tables, Found.MOST_READ, sink);
    }

    /**
     * @param mostHeld how many problems are told, of which all are counted
     * @param sink takes each observation that breaks no rule, with its line
     */
    public static Found check(Tables tables, int mostHeld, ObservationSink sink) {
        Problems problems = new Problems(mostHeld);
        RowSet<Series> series = new RowSet<>(SeriesLine.FILE);
        RowSet<Source> sources = new RowSet<>(SourceLine.FILE);
        tables.of(DraftPart.SERIES)
                .forEach((line, cells) -> SeriesLine.read(cells(DraftPart.SERIES, line, cells, problems), series));
        tables.of(DraftPart.SOURCES)
                .forEach((line, cells) -> SourceLine.read(cells(DraftPart.SOURCES, line, cells, problems), sources));
        int[] at = {0};
        try (RepeatedLines repeated = new RepeatedLines()) {
            ObservationLines lines =
                    new ObservationLines(series, sources, row -> sink.take(at[0], row), Optional.of(repeated));
            tables.of(DraftPart.OBSERVATIONS).forEach((line, cells) -> {
                at[0] = line;
                lines.read(cells(DraftPart.OBSERVATIONS, line, cells, problems));
            });
            repeated.tell(problems);
            return new Found(series.rows(), sources.rows(), lines.count(), problems.all(), problems.count());
        }
    }

    private static Cells cells(DraftPart part, int line, List<String> cells, Problems problems) {
        return new Cells(part.file(), line, Objects.requireNonNull(PLACES.get(part)), cells, problems);
    }

    private static Map<DraftPart, Map<String, Integer>> places() {
        Map<DraftPart, Map<String, Integer>> places = new EnumMap<>(DraftPart.class);
        for (DraftPart part : DraftPart.values()) {
            List<String> columns = part.columns();
            places.put(part, columns.stream().collect(Collectors.toMap(column -> column, columns::indexOf)));
        }
        return places;
    }

    /** Where the rows of each part come from. */
    @FunctionalInterface
    public interface Tables {
        Rows of(DraftPart part);
    }

    /** Rows in their order, as often as they are asked for. */
    @FunctionalInterface
    public interface Rows {
        void forEach(RowSink each);
    }

    /** Takes a row: its line from 2 on, and its cells in the order of the part's columns. */
    @FunctionalInterface
    public interface RowSink {
        void take(int line, List<String> cells);
    }

    /** Takes an observation, with the line in which it stands. */
    @FunctionalInterface
    public interface ObservationSink {
        void take(int line, Observation observation);
    }

    /**
     * What was found.
     *
     * @param series those that break no rule
     * @param sources those that break no rule
     * @param observations how many break no rule of their own
     * @param problems the first ones
     * @param count of all problems
     */
    public record Found(
            List<Series> series, List<Source> sources, int observations, List<Problem> problems, int count) {

        /** As many problems as a person can work through. */
        public static final int MOST_READ = Problems.MOST_READ;
    }
}
