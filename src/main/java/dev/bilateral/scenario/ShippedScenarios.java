package dev.bilateral.scenario;

import static dev.bilateral.model.AssumptionKey.*;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scenarios that come with Bilateral, each as its first revision. Titles and reasons stand in the messages. */
final class ShippedScenarios {

    private static final Messages MESSAGES = Messages.of(ShippedScenarios.class);

    private static final String INITIAL = "gas-pipeline/gas-initial-volume-iannuzzi-2025";

    /** Where a default is what a source states; all others are assumptions without a source. */
    private static final Map<AssumptionKey, String> STATED = Map.of(
            GAS_INITIAL_VOLUME, INITIAL,
            GAS_PLATEAU_VOLUME, "gas-pipeline/gas-ceiling-volume-putin-2025-01-17-cpc-2025",
            TRADE_BASE_LOW, "trade-turnover/trade-turnover-iannuzzi-2025",
            TRADE_BASE_HIGH, "trade-turnover/trade-turnover-iannuzzi-2025",
            TRADE_FTA_FIRST_YEAR, "context/eaeu-event-2025-05-15-fta-in-force-wallstreetn24-2025",
            SETTLEMENT_BASE_YEAR, "settlement-share/settlement-national-currency-share-2024-iannuzzi-2025",
            SETTLEMENT_SHARE, "settlement-share/settlement-national-currency-share-2024-iannuzzi-2025");

    private final Pins pins;
    private final ReferenceRamps ramps;
    private final Instant at;

    ShippedScenarios(Pins pins, ReferenceRamps ramps, Instant at) {
        this.pins = pins;
        this.ramps = ramps;
        this.at = at;
    }

    /** A scenario and its first revision. */
    record Shipped(Scenario scenario, ScenarioRevision first) {}

    /** In display order. */
    List<Shipped> all() {
        return List.of(
                shipped(0, "stated-ramp", Map.of(), Map.of()),
                shipped(
                        1,
                        "fast-build",
                        Map.of(
                                GAS_FIRST_YEAR, "2027",
                                GAS_SHAPE, "reference",
                                GAS_REFERENCE, "nord-stream-1",
                                GAS_RAMP_YEARS, "7"),
                        Map.of()),
                shipped(2, "first-phase-only", Map.of(GAS_PLATEAU_VOLUME, "2"), Map.of(GAS_PLATEAU_VOLUME, INITIAL)),
                shipped(3, "no-delivery", Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0"), Map.of()));
    }

    private Shipped shipped(
            int order, String name, Map<AssumptionKey, String> values, Map<AssumptionKey, String> stated) {
        ScenarioId id = new ScenarioId(name);
        Inputs inputs = Inputs.of(values);
        EnumMap<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            String from = stated.getOrDefault(key, values.containsKey(key) ? "" : STATED.getOrDefault(key, ""));
            assumptions.put(key, new Assumption(key, inputs.text(key), rationale(name, key), ref(from)));
        }
        Scenario scenario =
                new Scenario(id, MESSAGES.text(name + ".title"), MESSAGES.text(name + ".description"), order, 1, false);
        return new Shipped(
                scenario,
                new ScenarioRevision(
                        id, 1, pins, assumptions, ramps, MESSAGES.text("author"), at, MESSAGES.text("note")));
    }

    private static String rationale(String scenario, AssumptionKey key) {
        Optional<String> own = MESSAGES.find(scenario + "." + key.code());
        return own.or(() -> MESSAGES.find("default." + key.code())).orElse("");
    }

    private static @Nullable ObservationRef ref(String text) {
        return ObservationRef.parse(text).orElse(null);
    }
}
