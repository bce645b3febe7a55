package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.TypedPhases;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was typed over one revision, step by step, so that it can be taken back and made again. What is typed into one
 * field, or one cell of the phases, in a row is one step.
 */
final class EditHistory {

    /** So many steps back: more than anybody takes, and little to keep. */
    private static final int MOST = 200;

    private final Deque<Edits> past = new ArrayDeque<>();
    private final Deque<Edits> future = new ArrayDeque<>();
    private Edits now;
    private Set<String> last = Set.of();

    EditHistory(Edits start) {
        now = start;
    }

    Edits now() {
        return now;
    }

    /** Takes a step; what was taken back before can't be made again then. */
    void enter(Edits next) {
        Set<String> changed = changed(now, next);
        if (!(changed.size() == 1 && changed.equals(last)) || past.isEmpty()) {
            past.push(now);
        }
        if (past.size() > MOST) {
            past.removeLast();
        }
        future.clear();
        now = next;
        last = changed;
    }

    /** Takes up what was written earlier: no step, so it is not taken back by itself. */
    void adopt(Edits earlier) {
        now = earlier;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /** Takes the last step back, where there is one. */
    Edits undo() {
        return move(past, future);
    }

    /** Makes the step again that was taken back last, where there is one. */
    Edits redo() {
        return move(future, past);
    }

    private Edits move(Deque<Edits> from, Deque<Edits> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            last = Set.of();
        }
        return now;
    }

    /** Where something changed: a key, or of phases each cell, as one cell after another is typed into. */
    private static Set<String> changed(Edits before, Edits after) {
        Set<String> places = new TreeSet<>();
        for (AssumptionKey key : AssumptionKey.values()) {
            if (!same(before.taken(), after.taken(), key)) {
                places.add(key.code() + ".from"); // naming a source is no typing, and taken back by itself
            }
            if (!same(before.reasons(), after.reasons(), key)) {
                places.add(key.code() + ".reason");
            }
            if (!same(before.typed(), after.typed(), key)) {
                if (key.kind() == AssumptionKey.Kind.PHASES) {
                    TypedPhases.of(before.text(key)).differences(TypedPhases.of(after.text(key))).stream()
                            .map(cell -> key.code() + "." + cell)
                            .forEach(places::add);
                } else {
                    places.add(key.code());
                }
            }
        }
        return places;
    }

    private static boolean same(Map<AssumptionKey, ?> before, Map<AssumptionKey, ?> after, AssumptionKey key) {
        return Objects.equals(before.get(key), after.get(key));
    }
}
