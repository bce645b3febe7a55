package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GasProjectionTest {

    private static final Offset<Double> DUST = within(1e-9);

    @Test
    void no_volume_stands_before_first_delivery() {
        GasProjection gas = gas(Map.of(GAS_PRICE, "250"));

        assertThat(gas.planned(2027)).isEmpty();
        assertThat(gas.delivered(2027)).isEmpty();
        assertThat(gas.cumulativeDelivered(2027)).isEmpty();
        assertThat(gas.billed(2027)).isEmpty();
        assertThat(gas.gasValue(2027)).isEmpty();
        assertThat(gas.planned(2028)).hasValue(2);
    }

    @Test
    void slip_moves_the_whole_ramp() {
        GasProjection late = gas(Map.of(GAS_SLIP_YEARS, "3"));

        assertThat(late.planned(2030)).isEmpty();
        assertThat(late.planned(2031)).hasValue(2);
        assertThat(late.ramp().plateauYear()).isEqualTo(2041);
    }

    @Test
    void cumulative_delivery_counts_from_first_delivery_also_when_the_horizon_starts_later() {
        GasProjection gas = gas(Map.of(HORIZON_FIRST_YEAR, "2047", HORIZON_LAST_YEAR, "2050"));

        assertThat(gas.cumulativeDelivered(2047).orElseThrow()).isCloseTo(808.5, DUST);
        assertThat(gas.table().toList()).hasSize(4);
        assertThat(cell(gas.table(), 0, "cumulative_delivered_bcm").orElseThrow())
                .isCloseTo(808.5, DUST);
    }

    @Test
    void take_or_pay_bills_what_was_not_delivered() {
        Map<AssumptionKey, String> half = Map.of(GAS_UTILISATION, "50", GAS_TAKE_OR_PAY, "80", GAS_PRICE, "250");

        assertThat(gas(half).delivered(2038).orElseThrow()).isCloseTo(27.5, DUST);
        assertThat(gas(half).billed(2038).orElseThrow()).isCloseTo(44, DUST);
        assertThat(gas(half).gasValue(2038).orElseThrow()).isCloseTo(11, DUST);
    }

    @Test
    void more_than_planned_is_billed_as_delivered() {
        GasProjection full = gas(Map.of(GAS_UTILISATION, "110", GAS_TAKE_OR_PAY, "100"));

        assertThat(full.billed(2038).orElseThrow()).isCloseTo(60.5, DUST);
    }

    @Test
    void without_a_price_there_is_no_value_and_a_price_of_0_is_a_price() {
        assertThat(gas(Map.of()).gasValue(2038)).isEmpty();
        assertThat(gas(Map.of(GAS_PRICE, "0")).gasValue(2038)).hasValue(0);
    }

    @Test
    void no_delivery_is_planned_as_zero_not_as_unknown() {
        GasProjection none = gas(Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0"));

        assertThat(none.planned(2030)).hasValue(0);
        assertThat(none.cumulativeDelivered(2045)).hasValue(0);
    }

    @Test
    void the_table_has_a_row_for_each_year_of_the_horizon() {
        Table table = gas(Map.of()).table();

        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly(
                        "year",
                        "planned_bcm",
                        "delivered_bcm",
                        "cumulative_delivered_bcm",
                        "billed_bcm",
                        "gas_value_usd_bn");
        assertThat(table.toList()).hasSize(22);
        assertThat(table.toList().getFirst().cells()).containsExactly(2024, null, null, null, null, null);
        assertThat(table.toList().get(4).cells()).containsExactly(2028, 2.0, 2.0, 2.0, 2.0, null);
    }

    @Test
    void a_reference_without_a_complete_record_is_an_error_on_its_key() {
        Inputs inputs = Inputs.of(Map.of(GAS_SHAPE, "reference"));

        assertThatExceptionOfType(InvalidInputs.class)
                .isThrownBy(() -> GasProjection.of(inputs, ReferenceRamps.NONE))
                .satisfies(e -> assertThat(e.errors()).singleElement().satisfies(error -> {
                    assertThat(error.key()).isEqualTo(GAS_REFERENCE);
                    assertThat(error.message())
                            .startsWith("No complete record of Nord Stream 1 stands in this edition.");
                }));
    }

    @Test
    void a_reference_ramp_follows_the_record_that_is_given() {
        ReferenceRamps references = ReferenceRamps.of(Map.of("nord-stream-1", List.of(0.2, 0.6, 1.0)));
        Inputs inputs = Inputs.of(Map.of(GAS_SHAPE, "reference", GAS_RAMP_YEARS, "2"));

        assertThat(references.years("nord-stream-1")).hasValue(2);
        assertThat(GasProjection.of(inputs, references).planned(2029).orElseThrow())
                .isCloseTo(28.5, DUST);
    }

    private static GasProjection gas(Map<AssumptionKey, String> texts) {
        return GasProjection.of(Inputs.of(texts), ReferenceRamps.NONE);
    }

    private static OptionalDouble cell(Table table, int row, String column) {
        return table.number(table.toList().get(row), column);
    }
}
