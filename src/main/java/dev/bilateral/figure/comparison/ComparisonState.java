package dev.bilateral.figure.comparison;

import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Question;
import dev.bilateral.scenario.RevisionId;
import java.util.ArrayList;
import java.util.List;

/**
 * All that decides what a comparison shows, as the address bar holds it.
 *
 * @param with up to four revisions, each once; there is something to compare from two on
 * @param pins for all of them
 * @param question what the gap between two of them is explained in
 * @param order the keys that this explanation takes first
 * @param bridge which two of {@code with} it is about
 * @param figure the id of the figure whose quantities are laid over one another
 * @param isPercent whether differences are in percent of the first
 */
public record ComparisonState(
        List<RevisionId> with,
        Pins pins,
        Question question,
        List<AssumptionKey> order,
        Pair bridge,
        String figure,
        boolean isPercent) {

    public static final int MOST = 4;

    /** Two different positions, from 0. */
    public record Pair(int from, int to) {

        public static final Pair FIRST_TWO = new Pair(0, 1);

        public Pair {
            if (from < 0 || to < 0 || from == to) {
                throw new IllegalArgumentException("Two different ones are explained, was " + from + " and " + to);
            }
        }
    }

    public ComparisonState {
        with = List.copyOf(with);
        order = List.copyOf(order);
        if (with.size() > MOST || with.stream().distinct().count() < with.size()) {
            throw new IllegalArgumentException("At most four different revisions are compared, was " + with);
        }
        if (!bridge.equals(Pair.FIRST_TWO) && Math.max(bridge.from(), bridge.to()) >= with.size()) {
            throw new IllegalArgumentException("Only what is compared is explained, was " + bridge);
        }
    }

    public boolean isComplete() {
        return with.size() >= 2;
    }

    /** With other revisions; the explanation starts again with the first two. */
    public ComparisonState with(List<RevisionId> others) {
        return new ComparisonState(others, pins, question, order, Pair.FIRST_TWO, figure, isPercent);
    }

    public ComparisonState asking(Question other) {
        return new ComparisonState(with, pins, other, order, bridge, figure, isPercent);
    }

    public ComparisonState explaining(Pair other) {
        return new ComparisonState(with, pins, question, order, other, figure, isPercent);
    }

    public ComparisonState inOrder(List<AssumptionKey> other) {
        return new ComparisonState(with, pins, question, other, bridge, figure, isPercent);
    }

    public ComparisonState showing(String otherFigure) {
        return new ComparisonState(with, pins, question, order, bridge, otherFigure, isPercent);
    }

    public ComparisonState inPercent(boolean percent) {
        return new ComparisonState(with, pins, question, order, bridge, figure, percent);
    }

    /** With one key taken a step earlier; {@code taken} is the order in which they are taken now. */
    public ComparisonState earlier(AssumptionKey key, List<AssumptionKey> taken) {
        List<AssumptionKey> changed = new ArrayList<>(taken);
        int at = changed.indexOf(key);
        if (at > 0) {
            changed.remove(at);
            changed.add(at - 1, key);
        }
        return inOrder(changed);
    }
}
