package dev.bilateral.figure;

import static dev.bilateral.model.AssumptionKey.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bilateral.Samples;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.StateProblem.Kind;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.ScenarioId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureStatesTest {

    private static final String OLD = "gas-pipeline:2025-02-01,treaty:2025-02-01";
    private static final String NEW = "gas-pipeline:2026-03-31.2,treaty:2026-03-31";

    private final BlankFigure figure = new BlankFigure("gas");
    private final HeldDatasets datasets = new HeldDatasets()
            .with("gas-pipeline", "2025-02-01", "2026-03-31", "2026-03-31.2")
            .with("treaty", "2025-02-01", "2026-03-31");
    private final HeldScenarios scenarios = new HeldScenarios()
            .with("stated-ramp", pins(OLD), Map.of())
            .with("stated-ramp", pins(NEW), Map.of(GAS_RAMP_YEARS, "12"))
            .with("fast-build", pins("treaty:2025-02-01"), Map.of(GAS_PRICE, "250"));
    private final FigureStates states = new FigureStates(datasets, scenarios);

    @Test
    void a_bare_address_is_the_first_scenario_at_its_latest_revision_with_its_own_pins() {
        assertThat(FigureStateCodec.query(state(""))).isEqualTo("v=1&scenario=stated-ramp&revision=2&pins=" + NEW);
        assertThat(states.initial(figure)).contains(state(""));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "r1,1", "latest,2", "2,2"})
    void a_revision_is_named_by_number_or_as_the_latest(String text, int number) {
        assertThat(state("revision=" + text).revision()).isEqualTo(number);
    }

    @Test
    void an_address_that_pins_all_there_is_means_the_same_when_another_dataset_comes() {
        String before = FigureStateCodec.query(state("pins=" + NEW));
        datasets.with("rail", "2026-11-01");

        assertThat(FigureStateCodec.query(state("pins=" + NEW))).isEqualTo(before);
        assertThat(state("pins=rail:2026-11-01").pins())
                .hasToString("gas-pipeline:2026-03-31.2,rail:2026-11-01,treaty:2026-03-31");
    }

    @Test
    void pins_come_before_a_day_and_a_day_before_the_revisions_own() {
        assertThat(state("revision=1").pins()).hasToString(OLD);
        assertThat(state("revision=1&asOf=2026-03-31").pins()).hasToString(NEW);
        assertThat(state("revision=1&asOf=2026-03-30").pins()).hasToString(OLD);
        assertThat(state("asOf=2026-03-31&pins=" + OLD).pins()).hasToString(OLD);
        assertThat(state("asOf=2025-06-01&pins=treaty:2026-03-31").pins())
                .hasToString("gas-pipeline:2025-02-01,treaty:2026-03-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revision=1 | gas-pipeline:2026-03-31.2,treaty:2026-03-31",
                "revision=1&pins=treaty:2025-02-01 | gas-pipeline:2026-03-31.2,treaty:2025-02-01",
                "revision=2&asOf=2025-06-01 | gas-pipeline:2025-02-01,treaty:2025-02-01"
            })
    void what_goes_along_with_new_versions_leaves_those_of_the_revision_behind(String query, String shown) {
        assertThat(newest(query).state().orElseThrow().pins()).hasToString(shown);
    }

    private StateReading newest(String query) {
        return states.readNewest(figure, FigureStateCodec.parse(query));
    }

    @Test
    void a_text_beside_a_value_is_no_part_of_the_state_and_is_told() {
        StateReading reading = states.read(
                figure, FigureStateCodec.parse("gas.rampYears=14&gas.rampYears.typed=14x&gas.slipYears.typed="));

        assertThat(reading.state().orElseThrow().overrides()).containsExactly(Map.entry(GAS_RAMP_YEARS, "14"));
        assertThat(reading.problems())
                .extracting(StateProblem::kind, StateProblem::parameter)
                .containsExactly(
                        tuple(Kind.BAD_ASSUMPTION, "gas.rampYears.typed"),
                        tuple(Kind.BAD_ASSUMPTION, "gas.slipYears.typed"));
        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.unusable(FigureStateCodec.parse("gas.rampYears=14&gas.rampYears.typed=14x")))
                .containsExactly(Map.entry(GAS_RAMP_YEARS, "14x"));
    }

    @Test
    void of_thousands_of_unknown_parameters_the_first_are_named_and_the_others_counted() {
        String query = IntStream.range(0, 2025).mapToObj(i -> "x" + i + "=1").collect(Collectors.joining("&"));

        StateReading reading = states.read(figure, FigureStateCodec.parse(query));

        assertThat(reading.problems()).hasSize(21);
        assertThat(reading.problems().get(19).message()).contains("x19");
        assertThat(reading.problems().getLast().message()).containsPattern("2\\h005 more");
        assertThat(reading.problems().getLast().kind()).isEqualTo(Kind.UNKNOWN_PARAMETER);
        assertThat(reading.isUsable()).isFalse();
    }

    @Test
    void of_many_unknown_versions_too_and_they_stay_not_found() {
        String query =
                IntStream.range(0, 30).mapToObj(i -> "y" + i + ":2025-02-01").collect(Collectors.joining(","));

        StateReading reading = states.read(figure, FigureStateCodec.parse("pins=" + query));

        assertThat(reading.problems())
                .hasSize(21)
                .allMatch(problem -> problem.kind().isNotFound());
        assertThat(reading.problems().getLast().message()).contains("10 more");
    }

    @Test
    void what_was_typed_for_an_assumption_is_always_named() {
        String bad =
                Stream.of(AssumptionKey.values()).map(key -> key.code() + "=?").collect(Collectors.joining("&"));

        assertThat(states.read(figure, FigureStateCodec.parse(bad)).problems())
                .extracting(StateProblem::parameter)
                .containsAll(Stream.of(AssumptionKey.values())
                        .map(AssumptionKey::code)
                        .toList())
                .hasSizeGreaterThan(21);
    }

    @Test
    void what_a_revision_does_not_pin_is_the_newest() {
        assertThat(state("scenario=fast-build").pins()).hasToString("gas-pipeline:2026-03-31.2,treaty:2025-02-01");
    }

    @Test
    void an_edit_back_to_the_saved_value_is_none() {
        assertThat(state("gas.rampYears=12.0").overrides()).isEmpty();
        assertThat(state("gas.rampYears=10").overrides()).containsExactly(Map.entry(GAS_RAMP_YEARS, "10"));
        assertThat(state("scenario=fast-build&gas.price=").overrides()).containsExactly(Map.entry(GAS_PRICE, ""));
    }

    @Test
    void a_ramp_like_a_pipeline_unknown_to_the_edition_is_named_and_left_out() {
        StateReading reading = read("gas.shape=reference&gas.rampYears=9");

        assertThat(reading.problems()).extracting(StateProblem::parameter).containsExactly("gas.reference");
        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.state().orElseThrow().overrides()).containsExactly(Map.entry(GAS_RAMP_YEARS, "9"));
    }

    @Test
    void a_saved_ramp_like_a_pipeline_unknown_to_the_edition_has_no_state_until_it_is_changed() {
        scenarios.with("followed", pins(NEW), Map.of(GAS_SHAPE, "reference"));

        StateReading reading = read("scenario=followed");

        assertThat(reading.problems()).extracting(StateProblem::parameter).containsExactly("gas.reference");
        assertThat(reading.isUsable()).isFalse();
        assertThat(state("scenario=followed&gas.shape=linear").overrides())
                .containsExactly(Map.entry(GAS_SHAPE, "linear"));
    }

    @Test
    void what_goes_along_with_new_versions_keeps_the_record_of_the_pipeline_that_a_saved_ramp_follows() {
        datasets.with("reference-pipelines", "2025-02-01", "2026-03-31");
        scenarios.with(
                "followed",
                pins("gas-pipeline:2025-02-01,reference-pipelines:2025-02-01"),
                Map.of(GAS_SHAPE, "reference"),
                ReferenceRamps.of(Map.of("nord-stream-1", List.of(0.1, 1.0))));
        String newest = "gas-pipeline:2026-03-31.2,reference-pipelines:%s,treaty:2026-03-31";

        assertThat(newest("scenario=followed").state().orElseThrow().pins())
                .hasToString(newest.formatted("2025-02-01"));
        assertThat(newest("scenario=followed").kept()).contains(DatasetVersionId.of("2025-02-01"));
        assertThat(newest("scenario=followed&gas.shape=linear").kept()).isEmpty();
        assertThat(newest("scenario=followed&asOf=2025-06-01").kept()).isEmpty();
        assertThat(newest("scenario=followed&gas.shape=linear")
                        .state()
                        .orElseThrow()
                        .pins())
                .hasToString(newest.formatted("2026-03-31"));
        assertThat(newest("scenario=followed&pins=reference-pipelines:2026-03-31")
                        .problems())
                .extracting(StateProblem::parameter)
                .containsExactly("gas.reference");
        assertThat(newest("scenario=followed&gas.rampYears=x").problems())
                .extracting(StateProblem::parameter)
                .containsExactly("gas.rampYears");
    }

    @Test
    void a_default_choice_is_left_out() {
        assertThat(state("show=annual&unit=mcm").choices()).containsExactly(Map.entry("unit", "mcm"));
    }

    @Test
    void the_canonical_query_is_sorted_and_encoded() {
        String query = "show=cumulative&gas.shape=stepwise&settlement.share=between:80..96"
                + "&gas.phases=0:2;4:55&revision=r1&unit=mcm&asOf=2025-02-01";

        assertThat(FigureStateCodec.query(state(query)))
                .isEqualTo("v=1&scenario=stated-ramp&revision=1&pins=" + OLD + "&show=cumulative&unit=mcm"
                        + "&gas.phases=0:2%3B4:55&gas.shape=stepwise&settlement.share=between:80..96");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red            | UNKNOWN_PARAMETER | colour | There is no parameter \"colour\".",
                "gas.rampYear=3        | UNKNOWN_PARAMETER | gas.rampYear | There is no parameter \"gas.rampYear\". Did you mean gas.rampYears?",
                "scenario=stated-rump  | UNKNOWN_SCENARIO  | scenario | There is no scenario \"stated-rump\". Did you mean stated-ramp?",
                "scenario=%3Cb%3E      | UNKNOWN_SCENARIO  | scenario | There is no scenario \"<b>\".",
                "revision=7            | UNKNOWN_REVISION  | revision | There is no revision \"7\".",
                "revision=0            | BAD_VALUE         | revision | \"0\" is no revision. Write a number as 1 or r1, or latest.",
                "pins=gas              | BAD_VALUE         | pins     | \"gas\" is no list of versions. Write dataset:version, separated by commas, as gas-pipeline:2026-03-31.",
                "pins=oil:2026-03-31   | UNKNOWN_VERSION   | pins     | There is no dataset \"oil\".",
                "pins=treaty:2026-04-01 | UNKNOWN_VERSION  | pins     | There is no version \"treaty:2026-04-01\". Did you mean treaty:2026-03-31?",
                "asOf=yesterday        | BAD_VALUE         | asOf     | \"yesterday\" is no day. Write it as 2026-03-31.",
                "asOf=2025-01-31       | BEFORE_FIRST      | asOf     | Nothing was recorded before 2025-02-01. Earliest edition: 2025-02-01. You asked for 2025-01-31.",
                "show=monthly          | BAD_VALUE         | show     | There is no choice \"monthly\".",
                "v=2                   | BAD_VALUE         | v        | This address uses version \"2\" of the address form; only version 1 can be read.",
                "unit=bcm&unit=mcm     | BAD_VALUE         | unit     | unit is given more than once: bcm, mcm.",
                "gas.rampYears=99      | BAD_ASSUMPTION    | gas.rampYears | Enter 1 to 40 years. You typed \"99\"."
            })
    void what_can_not_be_used_is_named(String query, Kind kind, String parameter, String message) {
        assertThat(read(query).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.parameter()).isEqualTo(parameter);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @Test
    void all_problems_come_at_once() {
        assertThat(read("scenario=x&asOf=2000-01-01&gas.rampYears=0&colour=red").problems())
                .extracting(StateProblem::parameter)
                .containsExactlyInAnyOrder("colour", "scenario", "asOf", "gas.rampYears");
    }

    @Test
    void a_bad_assumption_leaves_the_rest_of_the_state() {
        StateReading reading = read("revision=1&gas.rampYears=0&gas.slipYears=2");

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.isClean()).isFalse();
        assertThat(reading.state().orElseThrow().overrides()).containsExactly(Map.entry(GAS_SLIP_YEARS, "2"));
    }

    @Test
    void edits_that_do_not_fit_together_are_named_and_left_out() {
        StateReading reading = read("trade.includeGas=true&gas.slipYears=2");

        assertThat(reading.problems())
                .extracting(StateProblem::parameter)
                .containsExactly("gas.price", "trade.includeGas");
        assertThat(reading.state().orElseThrow().overrides()).containsExactly(Map.entry(GAS_SLIP_YEARS, "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "&&", "=", "%", "%zz=%", "a=%F0%28", "gas.rampYears=%", "scenario=\u0000"})
    void no_address_is_too_broken_to_be_answered(String query) {
        assertThat(read(query).problems())
                .allSatisfy(p -> assertThat(p.message()).isNotBlank());
    }

    @Test
    void a_state_and_its_query_are_one() {
        Samples.check(12, 3_000, random -> {
            FigureState state = any(random);

            StateReading reading = read(FigureStateCodec.query(state));
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.state()).contains(state);
        });
    }

    private FigureState any(SplittableRandom random) {
        Map<AssumptionKey, String> overrides = new EnumMap<>(AssumptionKey.class);
        for (AssumptionKey key : AssumptionKey.values()) {
            if (key.kind() == AssumptionKey.Kind.NUMBER && !key.group().equals("trade") && random.nextBoolean()) {
                overrides.put(key, PlainNumber.text(key.min() + random.nextDouble() * (key.max() - key.min())));
            }
        }
        if (random.nextBoolean()) {
            overrides.put(GAS_PHASES, "0:" + random.nextInt(1, 9) + ";7:60.5");
            overrides.put(SETTLEMENT_SHARE, "over:" + random.nextInt(1, 90));
        }
        TreeMap<String, String> choices = new TreeMap<>();
        if (random.nextBoolean()) {
            choices.put("show", "cumulative");
        }
        return new FigureState(
                new ScenarioId("stated-ramp"),
                random.nextInt(1, 3),
                pins(random.nextBoolean() ? OLD : NEW),
                Inputs.defaults().with(overrides).changesFrom(Inputs.defaults()),
                choices);
    }

    private FigureState state(String query) {
        StateReading reading = read(query);
        assertThat(reading.problems()).isEmpty();
        return reading.state().orElseThrow();
    }

    private StateReading read(String query) {
        return states.read(figure, FigureStateCodec.parse(query));
    }

    private static Pins pins(String text) {
        return Pins.parse(text).orElseThrow();
    }
}
