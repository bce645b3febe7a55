package dev.bilateral.figure;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioTitle;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** States of the default scenario, as if they had been looked up. */
public final class ReadStates {

    private static final ScenarioId ID = new ScenarioId("stated-ramp");
    private static final ScenarioTitle SCENARIO = new ScenarioTitle(ID, "Stated volumes, assumed years", "");

    private ReadStates() {}

    public static ReadState of(String dataset, String version) {
        return of(dataset, version, Map.of(), Map.of());
    }

    public static ReadState of(
            String dataset, String version, Map<AssumptionKey, String> overrides, Map<String, String> choices) {
        Pins pins = Pins.of(Map.of(new DatasetId(dataset), DatasetVersionId.of(version)));
        EnumMap<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            assumptions.put(key, new Assumption(key, Inputs.defaults().text(key), "", null));
        }
        ScenarioRevision revision = new ScenarioRevision(
                ID, 1, pins, assumptions, ReferenceRamps.NONE, "tester", Instant.EPOCH, "for a test");
        FigureState state = new FigureState(ID, 1, pins, overrides, new TreeMap<>(choices));
        return new ReadState(state, SCENARIO, revision, revision.inputs().with(overrides), ReferenceRamps.NONE);
    }
}
