package dev.bilateral.scenario;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.ReferenceRamps;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What revisions may hold, drawn from few values, so that equal ones come often. */
final class RandomContents {

    private static final List<String> DATASETS = List.of("gas-pipeline", "treaty", "context");
    private static final List<String> VERSIONS = List.of("2025-02-01", "2026-03-31", "2026-03-31.2");

    private RandomContents() {}

    static Merge.Content any(SplittableRandom random) {
        Map<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            if (random.nextInt(20) > 0) {
                assumptions.put(key, assumption(random, key));
            }
        }
        return new Merge.Content(assumptions, pins(random));
    }

    /** Some content with a few changes. */
    static Merge.Content near(SplittableRandom random, Merge.Content content) {
        Map<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        assumptions.putAll(content.assumptions());
        for (int i = random.nextInt(5); i > 0; i--) {
            AssumptionKey key = AssumptionKey.values()[random.nextInt(AssumptionKey.values().length)];
            assumptions.put(key, assumption(random, key));
        }
        return new Merge.Content(assumptions, random.nextInt(3) == 0 ? pins(random) : content.pins());
    }

    static ScenarioRevision revision(int number, Merge.Content content) {
        return new ScenarioRevision(
                new ScenarioId("sample"),
                number,
                content.pins(),
                content.assumptions(),
                ReferenceRamps.NONE,
                "who" + number,
                Instant.EPOCH.plusSeconds(number),
                "note " + number);
    }

    private static Assumption assumption(SplittableRandom random, AssumptionKey key) {
        return new Assumption(
                key,
                "" + random.nextInt(3),
                random.nextBoolean() ? "" : "reason " + random.nextInt(2),
                random.nextInt(3) == 0
                        ? ObservationRef.parse("gas-pipeline/o" + random.nextInt(2))
                                .orElseThrow()
                        : null);
    }

    private static Pins pins(SplittableRandom random) {
        Map<DatasetId, DatasetVersionId> pins = new TreeMap<>();
        for (String dataset : DATASETS) {
            if (random.nextInt(4) > 0) {
                pins.put(new DatasetId(dataset), DatasetVersionId.of(VERSIONS.get(random.nextInt(VERSIONS.size()))));
            }
        }
        return Pins.of(pins);
    }
}
