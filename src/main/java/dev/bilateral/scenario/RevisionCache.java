package dev.bilateral.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was read last of revisions: none ever changes, so it may be kept, but not for all that were ever saved.
 *
 * @param <T> the revision, or something as immutable as it
 */
final class RevisionCache<T> {

    /** Some 20 MB of revisions, since each holds every assumption with its reason. */
    static final int MOST = 500;

    private final Map<Id, T> kept = Collections.synchronizedMap(new LastUsed<>());

    /** @param read asked where it is not kept; what it does not find is not remembered */
    Optional<T> get(ScenarioId scenario, int number, Supplier<Optional<T>> read) {
        Id id = new Id(scenario, number);
        Optional<T> known = Optional.ofNullable(kept.get(id));
        if (known.isPresent()) {
            return known;
        }
        Optional<T> found = read.get();
        found.ifPresent(value -> kept.put(id, value));
        return found;
    }

    int size() {
        return kept.size();
    }

    private record Id(ScenarioId scenario, int number) {}

    private static final class LastUsed<T> extends LinkedHashMap<Id, T> {
        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Id, T> eldest) {
            return size() > MOST;
        }
    }
}
