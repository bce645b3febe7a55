package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.ReferenceRamps;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RevisionCacheTest {

    private static final ScenarioId SCENARIO = new ScenarioId("sample");

    private final RevisionCache<ScenarioRevision> cache = new RevisionCache<>();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void a_revision_is_read_once() {
        assertThat(get(1)).isEqualTo(get(1));

        assertThat(read).hasValue(1);
    }

    @Test
    void the_ones_not_asked_for_in_a_long_time_are_let_go() {
        for (int number = 1; number <= 2 * RevisionCache.MOST; number++) {
            get(number);
            get(1);
        }

        assertThat(cache.size()).isEqualTo(RevisionCache.MOST);
        assertThat(read).hasValue(2 * RevisionCache.MOST);
        get(2);
        assertThat(read).hasValue(2 * RevisionCache.MOST + 1);
    }

    @Test
    void what_does_not_exist_takes_no_place() {
        assertThat(cache.get(SCENARIO, 1, Optional::empty)).isEmpty();

        assertThat(cache.size()).isZero();
    }

    private ScenarioRevision get(int number) {
        return cache.get(SCENARIO, number, () -> {
                    read.incrementAndGet();
                    return Optional.of(revision(number));
                })
                .orElseThrow();
    }

    private static ScenarioRevision revision(int number) {
        Map<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            assumptions.put(key, new Assumption(key, key.defaultText(), "", null));
        }
        return new ScenarioRevision(
                SCENARIO, number, Pins.of(Map.of()), assumptions, ReferenceRamps.NONE, "anna", Instant.EPOCH, "Why");
    }
}
