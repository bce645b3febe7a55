package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.ScenarioId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenRevisionTest {

    @Test
    void an_address_names_the_revision_and_each_edit_on_it() {
        assertThat(FrozenRevision.of("/gas?v=1&scenario=fast-build&revision=3&pins=gas-pipeline:2026-03-31"
                        + "&show=cumulative&gas.price=250&gas.rampYears=8~10~14:pert"))
                .containsExactly(new FrozenRevision(
                        new RevisionId(new ScenarioId("fast-build"), 3),
                        new TreeMap<>(
                                Map.of(AssumptionKey.GAS_PRICE, "250", AssumptionKey.GAS_RAMP_YEARS, "8~10~14:pert"))));
    }

    @Test
    void a_comparison_names_all_that_are_compared() {
        assertThat(FrozenRevision.of("/compare?v=1&with=stated-ramp:1,fast-build:2&pins=gas-pipeline:2026-03-31"))
                .extracting(FrozenRevision::revision)
                .containsExactly(
                        new RevisionId(new ScenarioId("stated-ramp"), 1),
                        new RevisionId(new ScenarioId("fast-build"), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gas", "/gas?v=1", "/gas?scenario=Fast&revision=1", "/gas?scenario=fast&revision=latest"})
    void an_address_that_names_none_has_none(String address) {
        assertThat(FrozenRevision.of(address)).isEmpty();
    }
}
