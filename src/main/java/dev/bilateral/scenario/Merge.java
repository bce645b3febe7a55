package dev.bilateral.scenario;

import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two who began with one revision, and what comes of both: of each assumption and of the pins the one that was changed,
 * or a conflict where both changed it, and not to the same.
 *
 * @param base what both began with
 * @param mine what is to be saved
 * @param theirs what was saved meanwhile
 */
public record Merge(Content base, Content mine, Content theirs) {

    /** What a revision holds, or is to hold. */
    public record Content(Map<AssumptionKey, Assumption> assumptions, Pins pins) {

        public Content {
            assumptions = Map.copyOf(assumptions);
        }

        public static Content of(ScenarioRevision revision) {
            return new Content(revision.assumptions(), revision.pins());
        }

        public Content with(Collection<Assumption> changes, Pins otherPins) {
            EnumMap<AssumptionKey, Assumption> more = new EnumMap<>(AssumptionKey.class);
            more.putAll(assumptions);
            changes.forEach(change -> more.put(change.key(), change));
            return new Content(more, otherPins);
        }

        /** @throws dev.bilateral.model.InvalidInputs where the values do not fit together */
        Inputs inputs() {
            EnumMap<AssumptionKey, String> values = new EnumMap<>(AssumptionKey.class);
            assumptions.forEach((key, assumption) -> values.put(key, assumption.value()));
            return Inputs.of(values);
        }
    }

    /** Whose part counts. */
    public enum Side {
        MINE,
        THEIRS
    }

    /** How a part came to be what it is. */
    public enum State {
        /** Nobody changed it. */
        UNTOUCHED,
        MINE_CHANGED,
        THEIRS_CHANGED,
        /** Both, to the same. */
        AGREED,
        /** Both, and one has to be chosen. */
        CONFLICT
    }

    public State state(AssumptionKey key) {
        return state(
                base.assumptions().get(key),
                mine.assumptions().get(key),
                theirs.assumptions().get(key));
    }

    public State pinsState() {
        return state(base.pins(), mine.pins(), theirs.pins());
    }

    /** The assumptions that somebody changed, in the order of the keys. */
    public List<AssumptionKey> touched() {
        return List.of(AssumptionKey.values()).stream()
                .filter(key -> state(key) != State.UNTOUCHED)
                .toList();
    }

    /** The assumptions of which one has to be chosen. */
    public Set<AssumptionKey> conflicts() {
        EnumSet<AssumptionKey> conflicts = EnumSet.noneOf(AssumptionKey.class);
        touched().stream().filter(key -> state(key) == State.CONFLICT).forEach(conflicts::add);
        return conflicts;
    }

    public boolean hasConflict() {
        return has(State.CONFLICT);
    }

    /** Whether the other one changed nothing that I did not change alike: then there is nothing to tell me. */
    public boolean isAsMine() {
        return !has(State.CONFLICT) && !has(State.THEIRS_CHANGED);
    }

    /** Whether all that I changed stands already. */
    public boolean isAsTheirs() {
        return !has(State.CONFLICT) && !has(State.MINE_CHANGED);
    }

    private boolean has(State state) {
        return pinsState() == state || touched().stream().anyMatch(key -> state(key) == state);
    }

    /** Whose part counts where nobody chooses: that of whoever changed it; in a conflict mine, until it is chosen. */
    public Side side(AssumptionKey key) {
        return side(state(key));
    }

    public Side pinsSide() {
        return side(pinsState());
    }

    /** What comes of it where nobody chooses. */
    public Content merged() {
        return merged(Map.of(), null);
    }

    /**
     * What comes of it.
     *
     * @param chosen for assumptions where it is not to go by {@link #side}
     * @param chosenPins the same for the pins, or null
     */
    public Content merged(Map<AssumptionKey, Side> chosen, @Nullable Side chosenPins) {
        EnumMap<AssumptionKey, Assumption> merged = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            Content counts = chosen.getOrDefault(key, side(key)) == Side.MINE ? mine : theirs;
            Assumption assumption = counts.assumptions().get(key);
            if (assumption != null) {
                merged.put(key, assumption);
            }
        }
        Side pins = chosenPins == null ? pinsSide() : chosenPins;
        return new Content(merged, (pins == Side.MINE ? mine : theirs).pins());
    }

    private static Side side(State state) {
        return state == State.MINE_CHANGED || state == State.CONFLICT ? Side.MINE : Side.THEIRS;
    }

    private static State state(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        boolean isMine = !Objects.equals(base, mine);
        boolean isTheirs = !Objects.equals(base, theirs);
        if (isMine && isTheirs) {
            return saysTheSame(base, mine, theirs) ? State.AGREED : State.CONFLICT;
        }
        return isMine ? State.MINE_CHANGED : isTheirs ? State.THEIRS_CHANGED : State.UNTOUCHED;
    }

    /** One value is no conflict where I gave no reason against the other's, and took none away. */
    private static boolean saysTheSame(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        return Objects.equals(mine, theirs)
                || (mine instanceof Assumption a
                        && theirs instanceof Assumption b
                        && a.value().equals(b.value())
                        && a.rationale().isEmpty()
                        && !(base instanceof Assumption was
                                && was.value().equals(a.value())
                                && !was.rationale().isEmpty())
                        && (a.from() == null || a.from().equals(b.from())));
    }
}
