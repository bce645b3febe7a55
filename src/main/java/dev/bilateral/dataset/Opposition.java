package dev.bilateral.dataset;

import dev.bilateral.common.PartialDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which statements on one thing leave no number in common. Undated ones are compared if they were surely made within a
 * year of one another: they are held in the order of their days, with days, months and years apart, so that those near
 * enough to one stand in three stretches, and only these are looked through.
 */
final class Opposition {

    private final List<Statement> statements;
    /** The places of statements in the order in which they are looked through. */
    private final List<Integer> order;

    private final List<ComparedNumbers> numbers;
    private final OpposedTree tree;
    private final List<Stretch> stretches;

    /**
     * @param statements each of which states a number
     * @param areUndated whether they refer to no period
     */
    Opposition(List<Statement> statements, boolean areUndated) {
        this.statements = List.copyOf(statements);
        this.order = areUndated
                ? byDay(this.statements)
                : IntStream.range(0, statements.size()).boxed().toList();
        this.numbers = order.stream()
                .map(place -> ComparedNumbers.of(statements.get(place)))
                .toList();
        this.tree = new OpposedTree(numbers);
        this.stretches = areUndated ? ofOneExactness() : List.of(new Stretch(0, order.size(), false));
    }

    /**
     * Statements joined by opposition, directly or through others: undated ones may fall into several such groups. Each
     * has at least two, in their order; groups are in the order of their first.
     */
    List<List<Statement>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        boolean[] isReached = new boolean[order.size()];
        for (int i = 0; i < order.size(); i++) {
            if (!isReached[i]) {
                tree.remove(i);
                List<Integer> group = reachedFrom(i, isReached);
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        groups.sort(Comparator.comparing(List::getFirst));
        return groups.stream()
                .map(group -> group.stream().map(statements::get).toList())
                .toList();
    }

    private List<Integer> reachedFrom(int first, boolean[] isReached) {
        Deque<Integer> reached = new ArrayDeque<>(List.of(first));
        List<Integer> group = new ArrayList<>();
        while (!reached.isEmpty()) {
            int one = reached.pop();
            isReached[one] = true;
            group.add(order.get(one));
            stretches.forEach(
                    stretch -> tree.take(stretch.firstNear(one), stretch.endNear(one), numbers.get(one), reached::add));
        }
        group.sort(Comparator.naturalOrder());
        return group;
    }

    private static List<Integer> byDay(List<Statement> statements) {
        return IntStream.range(0, statements.size())
                .boxed()
                .filter(place -> statements.get(place).saidOn() != null)
                .sorted(Comparator.comparingInt((Integer place) ->
                                day(statements.get(place)).iso().length())
                        .thenComparing(place -> day(statements.get(place)).firstDay()))
                .toList();
    }

    private List<Stretch> ofOneExactness() {
        List<Stretch> found = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= order.size(); i++) {
            if (i == order.size()
                    || dayAt(i).iso().length() != dayAt(first).iso().length()) {
                found.add(new Stretch(first, i, true));
                first = i;
            }
        }
        return found;
    }

    private PartialDate dayAt(int i) {
        return day(statements.get(order.get(i)));
    }

    private static PartialDate day(Statement statement) {
        PartialDate said = statement.saidOn();
        if (said == null) {
            throw new IllegalArgumentException("A statement without a day is compared with none");
        }
        return said;
    }

    /** Statements whose days are given alike: a later one ends later, so those near to some day follow each other. */
    private final class Stretch {

        private final int first;
        private final int end;
        private final boolean isByDay;

        private Stretch(int first, int end, boolean isByDay) {
            this.first = first;
            this.end = end;
            this.isByDay = isByDay;
        }

        private int firstNear(int one) {
            if (!isByDay) {
                return first;
            }
            LocalDate last = dayAt(one).lastDay();
            return firstWhere(i -> !last.isAfter(dayAt(i).firstDay().plusYears(1)));
        }

        private int endNear(int one) {
            if (!isByDay) {
                return end;
            }
            LocalDate latest = dayAt(one).firstDay().plusYears(1);
            return firstWhere(i -> dayAt(i).lastDay().isAfter(latest));
        }

        /** The first place from which on something holds; the end where it never does. */
        private int firstWhere(IntPredicate holds) {
            int low = first;
            int high = end;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (holds.test(middle)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
