package dev.bilateral.dataset.check;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.spill.Spill;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.diff.DiffTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers far from what is stated of the same series and base for the periods around. Far is a modified z-score above 3.5,
 * the bound of Iglewicz and Hoaglin (How to Detect and Handle Outliers, ASQC 1993): the distance from the median in units
 * of the median absolute deviation, which is 1.4826 of it for a normal distribution. Neighbours that agree to the last
 * digit have no spread at all, so it counts at least 5 % of their median: below that, sources differ by rounding and
 * basis. Of 58.8, 28.5, 59.2 the second is found; a series that rises or falls steadily is not. Those
 * neighbours that are not far are told, so that the number never lies among them.
 */
final class Outliers implements AutoCloseable {

    private static final double FAR = 3.5;
    private static final double OF_NORMAL = 1.4826;
    private static final double LEAST_SPREAD = 0.05;
    /** Years on either side that tell of the level around a period. */
    private static final double REACH = 3;
    /** On either side; enough for a median, and few enough for a million rows. */
    private static final int MOST_NEIGHBOURS = 12;
    /** Where more than the rest is far as well, numbers change with the season, or have two levels. */
    private static final double LEAST_NEAR = 0.75;
    /** Of fewer no spread can be told. */
    private static final int LEAST_NEIGHBOURS = 4;

    /** Units whose numbers measure nothing that has a level. */
    private final Spill<Said> numbers = SaidForm.spill(
            Comparator.comparing(Said::series).thenComparing(Said::base).thenComparingDouble(Said::time));

    void take(Said said, Series of) {
        if (said.period() != null && DiffTable.isQuantity(of.unit())) {
            numbers.add(said);
        }
    }

    void find(Warnings warnings) {
        Window window = new Window(warnings);
        numbers.forEach(window::take);
        window.finish();
    }

    @Override
    public void close() {
        numbers.close();
    }

    /** What lies around the number that is looked at: of one series and base, in order of time. */
    private static final class Window {

        private final Warnings warnings;
        private final List<Said> ordered = new ArrayList<>();
        private int next;

        Window(Warnings warnings) {
            this.warnings = warnings;
        }

        void take(Said said) {
            if (!ordered.isEmpty() && !isComparable(ordered.getLast(), said)) {
                finish();
            }
            ordered.add(said);
            if (ordered.size() - next > MOST_NEIGHBOURS) {
                checkNext();
            }
            if (next > MOST_NEIGHBOURS) {
                ordered.removeFirst();
                next--;
            }
        }

        void finish() {
            while (next < ordered.size()) {
                checkNext();
            }
            ordered.clear();
            next = 0;
        }

        private void checkNext() {
            if (ordered.get(next).isNew()) {
                check(ordered, next, warnings);
            }
            next++;
        }

        private static boolean isComparable(Said one, Said other) {
            return one.series().equals(other.series()) && one.base().equals(other.base());
        }
    }

    private static void check(List<Said> ordered, int at, Warnings warnings) {
        double[] around = around(ordered, at);
        if (around.length < LEAST_NEIGHBOURS) {
            return;
        }
        double median = median(around);
        double deviation =
                median(Arrays.stream(around).map(v -> Math.abs(v - median)).toArray());
        double spread = Math.max(OF_NORMAL * deviation, LEAST_SPREAD * Math.abs(median));
        Said said = ordered.get(at);
        if (Math.abs(said.printed().number() - median) <= FAR * spread) {
            return;
        }
        double[] near = Arrays.stream(around)
                .filter(v -> Math.abs(v - median) <= FAR * spread)
                .sorted()
                .toArray();
        if (near.length >= LEAST_NEAR * around.length) {
            warnings.add(
                    said,
                    "outlier",
                    near.length,
                    around.length,
                    PlainNumber.text(near[0]),
                    PlainNumber.text(near[near.length - 1]));
        }
    }

    private static double[] around(List<Said> ordered, int at) {
        double time = ordered.get(at).time();
        int from = at;
        while (from > 0
                && at - from < MOST_NEIGHBOURS
                && time - ordered.get(from - 1).time() <= REACH) {
            from--;
        }
        int to = at;
        while (to < ordered.size() - 1
                && to - at < MOST_NEIGHBOURS
                && ordered.get(to + 1).time() - time <= REACH) {
            to++;
        }
        double[] numbers = new double[to - from];
        int n = 0;
        for (int i = from; i <= to; i++) {
            if (i != at) {
                numbers[n++] = ordered.get(i).printed().number();
            }
        }
        return numbers;
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
