package dev.bilateral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.Samples;
import dev.bilateral.common.Bounds;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GasConversionTest {

    private static final Offset<Double> DUST = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "AT_20,    BCM_15, 98.294",
        "AT_20,    BCM_0,  93.178",
        "AT_15,    BCM_20, 101.735609498",
        "AT_15,    TWH,    1000",
        "AT_15,    PJ,     3600",
        "AT_20,    TWH,    982.94",
        "UNSTATED, TWH,    1000",
        "UNSTATED, BCM_15, 100",
        "UNSTATED, STATED, 100",
        "MIXED,    TWH,    1000",
        "MIXED,    STATED, 100",
        "AT_20,    STATED, 100",
        "AT_0,     MCM_DAY, 273.972602740",
    })
    void a_hundred_bcm_are_the_check_values(GasBasis from, GasUnit to, double expected) {
        assertThat(new GasConversion(from, to).of(100)).isCloseTo(expected, DUST);
    }

    @Test
    void by_way_of_another_temperature_it_is_the_same() {
        Samples.check(52, 20_000, random -> {
            List<GasUnit> units = List.of(GasUnit.BCM_20, GasUnit.BCM_15, GasUnit.BCM_0);
            List<GasBasis> bases = List.of(GasBasis.AT_20, GasBasis.AT_15, GasBasis.AT_0);
            GasBasis from = bases.get(random.nextInt(3));
            int by = random.nextInt(3);
            GasUnit to = pick(random, GasUnit.values());
            double bcm = Samples.plain(random, 0, 200);
            if (to == GasUnit.STATED || to == GasUnit.MCM_DAY) {
                return; // these stay on the basis that they have
            }
            double through = new GasConversion(bases.get(by), to).of(new GasConversion(from, units.get(by)).of(bcm));

            assertThat(through).isCloseTo(new GasConversion(from, to).of(bcm), within(1e-8));
        });
    }

    @Test
    void bounds_keep_their_open_ends_and_hold_what_they_held() {
        Samples.check(53, 20_000, random -> {
            GasConversion conversion = any(random);
            double lower = Samples.plain(random, 0, 100);
            double upper = lower + 1 + Samples.plain(random, 0, 100);
            Bounds bcm = new Bounds(lower, upper, random.nextBoolean(), random.nextBoolean());
            Bounds converted = conversion.of(bcm);

            assertThat(converted.lowerOpen()).isEqualTo(bcm.lowerOpen());
            assertThat(converted.upperOpen()).isEqualTo(bcm.upperOpen());
            double inside = (lower + upper) / 2;
            assertThat(converted.contains(conversion.of(inside))).isTrue();
            assertThat(converted.contains(conversion.of(lower))).isEqualTo(!bcm.lowerOpen());
        });
    }

    @ParameterizedTest
    @EnumSource(GasUnit.class)
    void over_2_stays_open_and_without_an_upper_end(GasUnit unit) {
        Bounds over = new GasConversion(GasBasis.UNSTATED, unit).of(Bounds.over(2));

        assertThat(over.lowerOpen()).isTrue();
        assertThat(over.hasUpper()).isFalse();
        assertThat(new GasConversion(GasBasis.UNSTATED, unit)
                        .of(Bounds.under(5))
                        .hasLower())
                .isFalse();
    }

    @Test
    void a_conversion_of_an_unstated_basis_says_if_15() {
        assertThat(new GasConversion(GasBasis.UNSTATED, GasUnit.TWH).note())
                .isEqualTo(
                        "10 TWh per bcm at 15 °C, net (Energy Institute); if 15 °C, since no source states the basis");
        assertThat(new GasConversion(GasBasis.AT_15, GasUnit.TWH).note())
                .isEqualTo("10 TWh per bcm at 15 °C, net (Energy Institute)");
        assertThat(new GasConversion(GasBasis.UNSTATED, GasUnit.MCM_DAY).condition())
                .isEmpty();
    }

    @Test
    void a_conversion_of_mixed_bases_does_not_say_that_none_is_stated() {
        GasConversion mixed = new GasConversion(GasBasis.shared(List.of(GasBasis.AT_20, GasBasis.AT_15)), GasUnit.TWH);

        assertThat(mixed.note())
                .isEqualTo("10 TWh per bcm at 15 °C, net (Energy Institute); if 15 °C, since not all sources state the"
                        + " same basis");
        assertThat(mixed.condition()).isEqualTo(new GasConversion(GasBasis.UNSTATED, GasUnit.TWH).condition());
        assertThat(new GasConversion(GasBasis.MIXED, GasUnit.STATED).note()).isEmpty();
    }

    @Test
    void every_conversion_but_the_native_one_has_a_name() {
        for (GasBasis from : GasBasis.values()) {
            for (GasUnit to : GasUnit.values()) {
                assertThat(new GasConversion(from, to).name().isEmpty())
                        .as("%s to %s", from, to)
                        .isEqualTo(to.isNative());
            }
        }
    }

    @Test
    void a_basis_is_shared_only_where_all_have_it() {
        assertThat(GasBasis.shared(List.of(GasBasis.AT_20, GasBasis.AT_20))).isEqualTo(GasBasis.AT_20);
        assertThat(GasBasis.shared(List.of(GasBasis.AT_20, GasBasis.UNSTATED))).isEqualTo(GasBasis.MIXED);
        assertThat(GasBasis.shared(List.of(GasBasis.AT_20, GasBasis.AT_15))).isEqualTo(GasBasis.MIXED);
        assertThat(GasBasis.shared(List.of(GasBasis.UNSTATED, GasBasis.UNSTATED)))
                .isEqualTo(GasBasis.UNSTATED);
        assertThat(GasBasis.shared(List.of())).isEqualTo(GasBasis.UNSTATED);
    }

    private static GasConversion any(SplittableRandom random) {
        return new GasConversion(pick(random, GasBasis.values()), pick(random, GasUnit.values()));
    }

    private static <T> T pick(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
