package dev.bilateral.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The revisions read last: none ever changes, so each may be kept, but not all that were ever saved. */
final class RevisionCache {

    /** Some 20 MB, since a revision holds every assumption with its reason. */
    static final int MOST = 500;

    private final Map<Id, ScenarioRevision> kept = Collections.synchronizedMap(new LastUsed());

    /** @param read asked where it is not kept; what it does not find is not remembered */
    Optional<ScenarioRevision> get(ScenarioId scenario, int number, Supplier<Optional<ScenarioRevision>> read) {
        Id id = new Id(scenario, number);
        Optional<ScenarioRevision> known = Optional.ofNullable(kept.get(id));
        if (known.isPresent()) {
            return known;
        }
        Optional<ScenarioRevision> found = read.get();
        found.ifPresent(revision -> kept.put(id, revision));
        return found;
    }

    int size() {
        return kept.size();
    }

    private record Id(ScenarioId scenario, int number) {}

    private static final class LastUsed extends LinkedHashMap<Id, ScenarioRevision> {
        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Id, ScenarioRevision> eldest) {
            return size() > MOST;
        }
    }
}
