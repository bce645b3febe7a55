package dev.bilateral.snapshot.frozen;

import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.model.InvalidInputs;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of reading an address.
 *
 * @param frozen empty where this server lacks what the address names, or can't compute from it
 * @param problem sentences; empty where there is something
 */
public record FrozenReading(Optional<Frozen> frozen, String problem) {

    public static FrozenReading not(String problem) {
        return new FrozenReading(Optional.empty(), problem);
    }

    /** What can be computed, or why it can't. */
    public static FrozenReading of(Supplier<Frozen> computed) {
        try {
            return new FrozenReading(Optional.of(computed.get()), "");
        } catch (InvalidInputs | NothingPinned e) {
            return not(String.valueOf(e.getMessage()));
        }
    }
}
