package dev.bilateral.dataset.check;

import dev.bilateral.common.Period;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.spill.Spill;
import dev.bilateral.dataset.Series;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/**
 * Flows above 110 % of the largest capacity that anybody states of a time that had begun by then. Series are named
 * {@code x-flow} and {@code x-capacity}.
 */
final class Utilisation implements AutoCloseable {

    private static final double MOST_OF_CAPACITY = 1.1;
    private static final String FLOW = "-flow";
    private static final String CAPACITY = "-capacity";

    /** By pipeline, then by the day from which it counts; a capacity of the same day comes first. */
    private final Spill<Said> statements = SaidForm.spill(Comparator.comparing(Utilisation::pipeline)
            .thenComparing(Utilisation::day)
            .thenComparing(Utilisation::isFlow));

    void take(Said said) {
        boolean isCapacity = said.series().endsWith(CAPACITY);
        boolean isDoubted = isFlow(said) && said.isNew() && said.period() != null;
        if (isCapacity || isDoubted) {
            statements.add(said);
        }
    }

    /** @param series those that have numbers, by id */
    void find(Map<String, Series> series, Warnings warnings) {
        Largest largest = new Largest();
        statements.forEach(said -> {
            if (!isFlow(said)) {
                largest.take(said);
            } else if (largest.isOf(said) && haveOneUnit(said, series) && exceeds(said, largest.number)) {
                warnings.add(said, "utilisation", PlainNumber.text(largest.number), pipeline(said) + CAPACITY);
            }
        });
    }

    private static boolean exceeds(Said flow, double capacity) {
        return flow.stated().anchor() > MOST_OF_CAPACITY * capacity;
    }

    private static boolean haveOneUnit(Said flow, Map<String, Series> series) {
        Series capacity = series.get(pipeline(flow) + CAPACITY);
        Series own = series.get(flow.series());
        return capacity != null && own != null && capacity.unit().equals(own.unit());
    }

    private static boolean isFlow(Said said) {
        return said.series().endsWith(FLOW);
    }

    private static String pipeline(Said said) {
        int ending = (isFlow(said) ? FLOW : CAPACITY).length();
        return said.series().substring(0, said.series().length() - ending);
    }

    private static LocalDate day(Said said) {
        Period period = said.period();
        return period == null ? LocalDate.MIN : isFlow(said) ? period.end() : period.start();
    }

    @Override
    public void close() {
        statements.close();
    }

    /** The largest capacity so far of the pipeline that is looked at. */
    private static final class Largest {

        private String pipeline = "";
        private double number;

        void take(Said capacity) {
            double upper = capacity.upperEnd();
            number = isOf(capacity) ? Math.max(number, upper) : upper;
            pipeline = pipeline(capacity);
        }

        boolean isOf(Said said) {
            return !pipeline.isEmpty() && pipeline.equals(pipeline(said));
        }
    }
}
