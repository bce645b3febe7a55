package dev.bilateral.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each input does to an outcome: one input at a time goes from its low to its high, while the others stay at their
 * working values. An input with a range goes to its ends; one without is moved by a convention, and says so.
 *
 * @param working the outcome where nothing moves
 * @param bars the inputs that move the outcome, the widest first
 * @param idle the inputs with a range that do not move it
 * @param zeros the numbers without a range that stand at 0, of which a tenth is none, so that nothing is said of them,
 *     though they could move the outcome
 */
public record Tornado(Optional<Outcome.Value> working, List<Bar> bars, List<Bar> idle, List<AssumptionKey> zeros) {

    /** The part of a value by which an input without a range is moved either way: a convention, no claim about it. */
    public static final double TENTH = 0.1;

    /**
     * One value that an input is moved to.
     *
     * @param number of a share with a qualifier its own number, the lower one of two
     * @param text in the input's canonical form, with its qualifier
     * @param outcome what comes out, or empty where there is none
     */
    public record Setting(double number, String text, Optional<Outcome.Value> outcome) {}

    /** @param isRange whether the input carries this range, or is moved by convention */
    public record Bar(AssumptionKey key, boolean isRange, Setting low, Setting high) {

        /** How far apart the outcomes are; endless where one of two is missing. */
        public double width() {
            if (low.outcome().isPresent() && high.outcome().isPresent()) {
                return StrictMath.abs(
                        high.outcome().get().number() - low.outcome().get().number());
            }
            return low.outcome().isEmpty() && high.outcome().isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        }

        private boolean isAtZero() {
            return !isRange && low.number() == 0 && high.number() == 0;
        }

        private boolean moves(Optional<Outcome.Value> working) {
            return !low.outcome().equals(working) || !high.outcome().equals(working);
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
        idle = List.copyOf(idle);
        zeros = List.copyOf(zeros);
    }

    /**
     * Weighs some inputs: each with a range over it, each other number moved by a tenth of its value and each year by
     * one, within what is allowed: a way to compare where nobody has said how uncertain they are. Of an interval both
     * ends move.
     */
    public static Tornado of(Outcome outcome, Inputs inputs, ReferenceRamps references, Set<AssumptionKey> keys) {
        Optional<Outcome.Value> working = outcome.value(inputs, references);
        Mover mover = new Mover(outcome, inputs, references);
        List<Bar> each =
                keys.stream().sorted().flatMap(key -> mover.bar(key).stream()).toList();
        Map<Boolean, List<Bar>> all = each.stream()
                .sorted(Comparator.comparingDouble(Bar::width).reversed().thenComparing(Bar::key))
                .collect(Collectors.partitioningBy(bar -> bar.moves(working)));
        return new Tornado(
                working,
                all.getOrDefault(true, List.of()),
                all.getOrDefault(false, List.of()).stream().filter(Bar::isRange).toList(),
                each.stream()
                        .filter(Bar::isAtZero)
                        .map(Bar::key)
                        .filter(key -> mover.canMove(key, working))
                        .toList());
    }

    /** How many of the inputs that move the outcome carry a range. */
    public int ranged() {
        return (int) bars.stream().filter(Bar::isRange).count();
    }
}
