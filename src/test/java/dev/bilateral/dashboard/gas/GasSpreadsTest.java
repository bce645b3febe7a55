package dev.bilateral.dashboard.gas;

import static dev.bilateral.model.AssumptionKey.GAS_FIRST_YEAR;
import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_SLIP_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.AssumptionKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GasSpreadsTest {

    private static final String YEARS = "2027~2028~2030:uniform";

    @Test
    void of_gas_that_does_not_flow_no_first_delivery_is_told() {
        GasSpreads years = spreads(Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0", GAS_FIRST_YEAR, YEARS));
        GasSpreads slip =
                spreads(Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0", GAS_SLIP_YEARS, "0~1~3:uniform"));

        assertThat(years.ramp()).isEmpty();
        assertThat(years.beside()).isEmpty();
        assertThat(slip.ramp()).isEmpty();
        assertThat(slip.beside()).isEmpty();
    }

    @Test
    void gas_that_flows_in_the_draws_alone_rises_with_them() {
        GasSpreads spreads = spreads(Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0~0~10:uniform"));

        assertThat(spreads.ramp()).contains("first deliveries come in", "are reached in");
    }

    @Test
    void what_is_flat_at_the_working_values_rises_where_the_draws_do() {
        GasSpreads spreads = spreads(Map.of(GAS_INITIAL_VOLUME, "10", GAS_PLATEAU_VOLUME, "10~10~50:uniform"));

        assertThat(spreads.ramp()).contains("are reached in");
    }

    @Test
    void what_is_flat_in_all_draws_is_told_without_a_rise() {
        GasSpreads spreads = spreads(Map.of(GAS_INITIAL_VOLUME, "10", GAS_PLATEAU_VOLUME, "10", GAS_FIRST_YEAR, YEARS));

        assertThat(spreads.ramp()).contains("first deliveries come in").doesNotContain("reached");
    }

    private static GasSpreads spreads(Map<AssumptionKey, String> overrides) {
        return new GasSpreads(GasReading.of(GasFixture.tables(GasFixture.NEWER, overrides, Map.of())));
    }
}
