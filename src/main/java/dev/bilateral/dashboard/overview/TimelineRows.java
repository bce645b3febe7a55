package dev.bilateral.dashboard.overview;

import dev.bilateral.chart.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one lane. A place in time is a claim, so marks never give way sideways: each stands on the first row on
 * which nothing else is at its time, and a lane has as many rows as that takes.
 *
 * @param rows of each event, counted from the top
 */
record TimelineRows(Map<TimelineEvent, Integer> rows) {

    /** What a mark takes on either side of its middle, in years: 8 pixels at the usual width. */
    private static final double HALF_MARK = 0.1;
    /** What keeps a bar or a tie apart from the next, in years. */
    private static final double AFTER_BAR = 0.03;

    private static final double LONGEST_MARK = 2 * (HALF_MARK + AFTER_BAR);

    TimelineRows {
        rows = Map.copyOf(rows);
    }

    static TimelineRows of(List<TimelineEvent> events) {
        List<List<Mark.Span>> taken = new ArrayList<>();
        Map<TimelineEvent, Integer> rows = new LinkedHashMap<>();
        // bars stand below what they would strike through, and what has a name lower than the rest, where it has room
        events.stream()
                .sorted(Comparator.comparing((TimelineEvent event) -> isLong(stretch(event)))
                        .thenComparing(event -> !TimelineChart.name(event).isEmpty())
                        .thenComparingDouble(event -> stretch(event).from())
                        .thenComparing(TimelineEvent::id))
                .forEach(event -> rows.put(event, row(taken, stretch(event))));
        return new TimelineRows(rows);
    }

    int count() {
        return rows.values().stream().mapToInt(row -> row + 1).max().orElse(0);
    }

    int of(TimelineEvent event) {
        return rows.getOrDefault(event, 0);
    }

    private static int row(List<List<Mark.Span>> taken, Mark.Span stretch) {
        int row = 0;
        while (row < taken.size() && taken.get(row).stream().anyMatch(other -> meet(other, stretch))) {
            row++;
        }
        if (row == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(row).add(stretch);
        return row;
    }

    /** The mark, its bar and its tie. */
    private static Mark.Span stretch(TimelineEvent event) {
        Mark.Span bar = TimelineChart.span(event);
        double middle = (bar.from() + bar.to()) / 2;
        @Nullable Double tie = TimelineChart.tie(event);
        double from = tie == null ? bar.from() : Math.min(bar.from(), tie);
        double to = tie == null ? bar.to() : Math.max(bar.to(), tie);
        return new Mark.Span(
                Math.min(from - AFTER_BAR, middle - HALF_MARK), Math.max(to + AFTER_BAR, middle + HALF_MARK));
    }

    private static boolean isLong(Mark.Span stretch) {
        return stretch.to() - stretch.from() > LONGEST_MARK;
    }

    private static boolean meet(Mark.Span a, Mark.Span b) {
        return a.from() < b.to() && b.from() < a.to();
    }
}
