package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_FIRST_YEAR;
import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PHASES;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_REFERENCE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ReadStates;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.table.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideViewTest {

    private static final String NEWER = "2026-03-31";
    private static final String BLUE_STREAM =
            " Record incomplete: Blue Stream stood at 61 % of design capacity 6 years on.";
    private static final String ADDED = " They added 6.9 to 7.9 bcm a year once built; this ramp adds ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5  | in 5 years: faster than both reference pipelines.         | 10.6.",
                "6  | in 6 years: as long as Power of Siberia 1 took.           | 8.8.",
                "7  | in 7 years: as long as Nord Stream 1 took.                | 7.6.",
                "10 | in 10 years: slower than both reference pipelines.        | 5.3.",
                "1  | in 1 year: faster than both reference pipelines.          | 53.",
            })
    void a_ramp_is_set_against_the_pipelines_that_filled(String years, String pace, String adds) {
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_RAMP_YEARS, years)))
                .isEqualTo("Reaches 55 " + pace + ADDED + adds + BLUE_STREAM);
    }

    @Test
    void phases_are_compared_under_their_own_field_by_the_first_year_at_the_last_volume() {
        Map<AssumptionKey, String> phases = Map.of(GAS_SHAPE, "stepwise", GAS_PHASES, "0:2;5:55;9:55");

        assertThat(of(GAS_PHASES, phases)).startsWith("Reaches 55 in 5 years: faster than both");
        assertThat(view(NEWER).of(GAS_RAMP_YEARS, drawn(phases, ReferenceRamps.NONE)))
                .isEmpty();
        assertThat(of(GAS_PHASES, Map.of(GAS_SHAPE, "stepwise", GAS_PHASES, "0:30")))
                .startsWith("Delivers 30 from the first year on")
                .contains("Nord Stream 1 took 7 and Power of Siberia 1 took 6 years.");
    }

    @Test
    void an_uncertain_length_is_compared_at_both_ends_of_its_band() {
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_RAMP_YEARS, "4~6~20:uniform")))
                .startsWith("Reaches 55 in 6 to 18 years (P10 to P90): at 6 as long as Power of Siberia 1 took, at 18"
                        + " slower than both reference pipelines.");
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_RAMP_YEARS, "10~12~20:uniform")))
                .startsWith("Reaches 55 in 11 to 19 years (P10 to P90): slower than both reference pipelines.");
    }

    @Test
    void of_an_uncertain_plateau_no_volume_is_said_to_be_reached() {
        assertThat(of(
                        GAS_RAMP_YEARS,
                        Map.of(GAS_PLATEAU_VOLUME, "20~55~55:uniform", GAS_RAMP_YEARS, "10~12~20:uniform")))
                .startsWith("Reaches its plateau volume in 11 to 19 years (P10 to P90): slower than both")
                .contains("this ramp adds 4.4 at its working values.")
                .doesNotContain("Reaches 55");
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_PLATEAU_VOLUME, "20~55~55:uniform")))
                .startsWith("Reaches its plateau volume in 10 years: slower than both");
    }

    @Test
    void what_does_not_rise_is_not_called_a_ramp() {
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_INITIAL_VOLUME, "0", GAS_PLATEAU_VOLUME, "0")))
                .isEqualTo("No gas flows: there is no ramp to compare.");
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_INITIAL_VOLUME, "10", GAS_PLATEAU_VOLUME, "0")))
                .isEqualTo("Falls from 10 to 0: there is no ramp to compare.");
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_INITIAL_VOLUME, "30", GAS_PLATEAU_VOLUME, "10~20~55:triangular")))
                .isEqualTo("Falls from 30 to 20 at its working values: there is no ramp to compare.");
    }

    @ParameterizedTest
    @CsvSource({
        "0:0;5:28.5;10:0, Falls from 28.5 to 0: there is no ramp to compare.",
        "0:2;5:28.5;10:2, Falls from 28.5 to 2: there is no ramp to compare.",
        "0:5;5:2;10:5,    Falls from 5 to 2: there is no ramp to compare.",
    })
    void phases_that_rise_and_fall_are_no_ramp(String phases, String said) {
        assertThat(of(GAS_PHASES, Map.of(GAS_SHAPE, "stepwise", GAS_PHASES, phases)))
                .isEqualTo(said);
    }

    @Test
    void a_plateau_after_the_years_shown_says_so() {
        assertThat(of(GAS_RAMP_YEARS, Map.of(GAS_RAMP_YEARS, "20", GAS_FIRST_YEAR, "2030")))
                .contains("That is in 2050, after the years shown (to 2045).");
        assertThat(of(GAS_RAMP_YEARS, Map.of())).doesNotContain("after the years shown");
    }

    @Test
    void an_edition_with_one_complete_record_compares_with_that_one_alone() {
        assertThat(plain(view("2025-02-01")
                        .of(GAS_RAMP_YEARS, drawn(Map.of(GAS_RAMP_YEARS, "5"), ReferenceRamps.NONE))
                        .orElseThrow()))
                .isEqualTo("Reaches 55 in 5 years: faster than Nord Stream 1. It added 7.9 bcm a year once built; this"
                        + " ramp adds 10.6.");
    }

    @Test
    void without_any_record_nothing_is_said() {
        assertThat(new OutsideView(List.of()).of(GAS_RAMP_YEARS, drawn(Map.of(), ReferenceRamps.NONE)))
                .isEmpty();
    }

    /** The revision was saved where no pipeline had a complete record; the edition in view has one. */
    @Test
    void a_length_that_a_pipeline_of_the_edition_in_view_set_says_so() {
        ReferenceRamps inView = ReferenceRamps.of(Map.of("nord-stream-1", List.of(0.2, 0.6, 0.8, 1.0)));
        Map<AssumptionKey, String> like = Map.of(GAS_SHAPE, "reference", GAS_REFERENCE, "nord-stream-1");

        assertThat(OutsideView.setBy(GAS_RAMP_YEARS, drawn(with(like, "3"), inView)))
                .hasValueSatisfying(text -> assertThat(text).contains("3 years"));
        assertThat(OutsideView.setBy(GAS_RAMP_YEARS, drawn(with(like, "4"), inView)))
                .isEmpty();
    }

    private static Map<AssumptionKey, String> with(Map<AssumptionKey, String> texts, String years) {
        Map<AssumptionKey, String> all = new EnumMap<>(texts);
        all.put(GAS_RAMP_YEARS, years);
        return all;
    }

    private static String of(AssumptionKey key, Map<AssumptionKey, String> overrides) {
        return plain(view(NEWER).of(key, drawn(overrides, ReferenceRamps.NONE)).orElseThrow());
    }

    private static OutsideView view(String edition) {
        return new OutsideView(
                PublishedEditions.read("reference-pipelines", edition).observations());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static FigureTables drawn(Map<AssumptionKey, String> overrides, ReferenceRamps inView) {
        ReadState read = ReadStates.of("reference-pipelines", NEWER, overrides, Map.of());
        Table none = Table.of("none", List.of(), List.of());
        return new FigureTables(
                read.state(),
                read.scenario(),
                read.revision(),
                read.inputs(),
                inView,
                List.of(),
                List.of(),
                none,
                none,
                null,
                List.of());
    }
}
