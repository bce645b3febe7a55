package dev.bilateral.dataset;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Period;
import dev.bilateral.common.Stated;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
        bySubject.forEach((subject, rows) -> opposed(Statements.of(rows).statements(), subject.period == null)
                .forEach(statements ->
                        found.add(new Disagreement(subject.series, subject.period, subject.base, statements))));
        return found;
    }

    /**
     * Why the statements of a disagreement do not agree: of each the nearest one above it with which it shares no number.
     *
     * @return at least one, by the numbers
     */
    public static List<Gap> gaps(Disagreement disagreement) {
        boolean areUndated = disagreement.period() == null;
        List<Statement> byNumber = disagreement.statements().stream()
                .sorted(Comparator.comparingDouble(Disagreements::lowest))
                .toList();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < byNumber.size(); i++) {
            for (int j = i + 1; j < byNumber.size(); j++) {
                if (areOpposed(byNumber.get(i), byNumber.get(j), areUndated)) {
                    gaps.add(Gap.between(byNumber.get(i), byNumber.get(j)));
                    break;
                }
            }
        }
        return gaps;
    }

    private static double lowest(Statement statement) {
        return statement.observations().stream()
                .flatMap(o -> Optional.ofNullable(o.stated()).stream())
                .mapToDouble(Stated::anchor)
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private record Subject(Series series, @Nullable Period period, String base) {}

    /** Statements joined by opposition, directly or through others: undated ones may fall into several such groups. */
    private static List<List<Statement>> opposed(List<Statement> statements, boolean areUndated) {
        List<List<Statement>> groups = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>();
        for (int i = 0; i < statements.size(); i++) {
            left.add(i);
        }
        while (!left.isEmpty()) {
            Collection<Integer> group = new TreeSet<>();
            Deque<Integer> reached = new ArrayDeque<>(List.of(left.removeFirst()));
            while (!reached.isEmpty()) {
                int one = reached.pop();
                group.add(one);
                List<Integer> others = left.stream()
                        .filter(other -> areOpposed(statements.get(one), statements.get(other), areUndated))
                        .toList();
                others.forEach(left::remove);
                reached.addAll(others);
            }
            if (group.size() > 1) {
                groups.add(group.stream().map(statements::get).toList());
            }
        }
        return groups;
    }

    private static boolean areOpposed(Statement one, Statement other, boolean areUndated) {
        return (!areUndated || areWithinAYear(one, other))
                && one.observations().stream()
                        .flatMap(o -> Optional.ofNullable(o.stated()).stream())
                        .map(ComparedBounds::of)
                        .noneMatch(bounds -> other.observations().stream()
                                .flatMap(o -> Optional.ofNullable(o.stated()).stream())
                                .map(ComparedBounds::of)
                                .anyMatch(bounds::meets));
    }

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
