package dev.bilateral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bilateral.Samples;
import dev.bilateral.model.PhaseError.Cell;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPhasesTest {

    private static final TypedPhases SAVED = TypedPhases.of("0:2;5:28.5;10:55");
    private static final List<String> CELLS =
            List.of("", "0", "3", "5", "10", "x", "-1", "2.5", "201", "1000", "a:b", "a;b", "100%", "%3A", " 7 ");

    @Test
    void any_typing_reads_back_as_it_was_typed() {
        Samples.check(41, 500, random -> {
            TypedPhases typed = sample(random);

            assertThat(TypedPhases.of(typed.text())).isEqualTo(typed);
        });
    }

    @Test
    void phases_have_an_error_in_a_cell_where_the_input_can_not_be_used() {
        Samples.check(42, 2000, random -> {
            TypedPhases typed = sample(random);
            boolean isRefused = !Inputs.defaults()
                    .check(Map.of(AssumptionKey.GAS_PHASES, typed.text()))
                    .isEmpty();

            assertThat(!typed.errors().isEmpty()).as("%s", typed).isEqualTo(isRefused);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1:2;5:3,      0, YEARS,  'The first phase begins in year 0. You typed \"1\".'",
        "0:2;:3,       1, YEARS,  'Enter whole years since first delivery, 1 to 60. Nothing was typed.'",
        "0:2;2.5:3,    1, YEARS,  'Enter whole years since first delivery, 1 to 60. You typed \"2.5\".'",
        "0:2;70:55,    1, YEARS,  'Enter whole years since first delivery, 1 to 60. You typed \"70\".'",
        "0:2;5:3;5:4,  2, YEARS,  'Enter a year after 5: each phase follows the one before it. You typed \"5\".'",
        "0:2;5:,       1, VOLUME, 'Enter 0 to 200 bcm a year. Nothing was typed.'",
        "0:201;5:3,    0, VOLUME, 'Enter 0 to 200 bcm a year. You typed \"201\".'",
    })
    void each_cell_says_what_is_wrong_with_it(String text, int row, Cell cell, String message) {
        assertThat(TypedPhases.of(text).errors())
                .extracting(PhaseError::row, PhaseError::cell, PhaseError::message)
                .containsExactly(tuple(row, cell, message));
    }

    @Test
    void what_moves_is_the_volume_and_the_years_stay() {
        assertThat(SAVED.swapped(1).text()).isEqualTo("0:2;5:55;10:28.5");
        assertThat(SAVED.swapped(1).swapped(1)).isEqualTo(SAVED);
    }

    @Test
    void without_the_first_phase_the_next_begins_in_its_place() {
        assertThat(SAVED.without(0).text()).isEqualTo("0:28.5;10:55");
        assertThat(SAVED.without(1).text()).isEqualTo("0:2;10:55");
        assertThat(TypedPhases.of("0:2").without(0).text()).isEqualTo("0:2");
    }

    @Test
    void a_new_phase_begins_empty() {
        assertThat(SAVED.added().text()).isEqualTo("0:2;5:28.5;10:55;:");
    }

    @Test
    void phases_are_put_in_order_only_where_all_years_are_known_and_out_of_it() {
        assertThat(TypedPhases.of("0:2;10:55;5:28.5").sorted()).contains(SAVED);
        assertThat(SAVED.sorted()).isEmpty();
        assertThat(TypedPhases.of("0:2;10:55;x:28.5").sorted()).isEmpty();
    }

    @Test
    void one_cell_differs_by_one_name_and_any_other_change_by_several() {
        assertThat(SAVED.differences(TypedPhases.of("0:2;5:28.5;10:5"))).containsExactly("2.volume");
        assertThat(SAVED.differences(SAVED.swapped(0))).containsExactly("0.volume", "1.volume");
        assertThat(SAVED.differences(SAVED.added())).hasSizeGreaterThan(1);
        assertThat(SAVED.differences(SAVED)).isEmpty();
    }

    private static TypedPhases sample(SplittableRandom random) {
        return new TypedPhases(IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> new TypedPhases.Row(pick(random), pick(random)))
                .toList());
    }

    private static String pick(SplittableRandom random) {
        return CELLS.get(random.nextInt(CELLS.size()));
    }
}
