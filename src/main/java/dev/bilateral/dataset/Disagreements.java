package dev.bilateral.dataset;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where statements of one series, and so of one coverage and calendar, on one period and base leave no number in
 * common. A number stands for its rounding interval here, {@code about} also for all within 5 % of it. Undated statements
 * are compared if they were surely made within a year of one another. Misprints, checks and forecasts take no part, and
 * nothing is compared within a statement.
 */
public final class Disagreements {

    private Disagreements() {}

    /** In the order of their first rows. */
    public static List<Disagreement> among(List<Observation> observations) {
        Map<Subject, List<Observation>> bySubject = new LinkedHashMap<>();
        observations.stream()
                .filter(o -> o.stated() != null && (o.flag() == Flag.NONE || o.flag() == Flag.REFERENCE))
                .forEach(o -> bySubject
                        .computeIfAbsent(new Subject(o.series(), o.period(), o.base()), s -> new ArrayList<>())
                        .add(o));
        List<Disagreement> found = new ArrayList<>();
        bySubject.forEach((subject, rows) -> new Opposition(Statements.of(rows).statements(), subject.period == null)
                .groups()
                .forEach(statements ->
                        found.add(new Disagreement(subject.series, subject.period, subject.base, statements))));
        return found;
    }

    /**
     * Why the statements of a disagreement do not agree: of each the nearest one above it with which it shares no number.
     *
     * @param most how many are enough
     * @return at least one, by the numbers
     */
    public static List<Gap> gaps(Disagreement disagreement, int most) {
        boolean areUndated = disagreement.period() == null;
        List<Statement> byNumber = disagreement.statements().stream()
                .sorted(Comparator.comparingDouble(ComparedNumbers::anchor))
                .toList();
        List<ComparedNumbers> numbers =
                byNumber.stream().map(ComparedNumbers::of).toList();
        OpposedTree tree = new OpposedTree(numbers);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < byNumber.size() && gaps.size() < most; i++) {
            Statement one = byNumber.get(i);
            int above =
                    tree.next(i + 1, numbers.get(i), other -> !areUndated || areWithinAYear(one, byNumber.get(other)));
            if (above >= 0) {
                gaps.add(Gap.between(one, byNumber.get(above)));
            }
        }
        return gaps;
    }

    private record Subject(Series series, @Nullable Period period, String base) {}

    /** A month or a year may stand for any of its days: all of them must be near enough. */
    private static boolean areWithinAYear(Statement one, Statement other) {
        if (one.saidOn() == null || other.saidOn() == null) {
            return false;
        }
        LocalDate first = earlier(one.saidOn().firstDay(), other.saidOn().firstDay());
        LocalDate last = later(one.saidOn().lastDay(), other.saidOn().lastDay());
        return !last.isAfter(first.plusYears(1));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
