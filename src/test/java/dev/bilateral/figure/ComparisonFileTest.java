package dev.bilateral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.comparison.ComparisonFile;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.model.Question;
import dev.bilateral.scenario.RevisionId;
import dev.bilateral.scenario.ScenarioId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonFileTest {

    private static final HeldDatasets DATASETS = new HeldDatasets()
            .with("gas-pipeline", "2025-02-01", "2026-03-31")
            .with("treaty", "2025-02-01", "2026-03-31");
    private static final String ONE_DAY = "gas-pipeline:2026-03-31,treaty:2026-03-31";

    @Test
    void pins_of_one_day_are_told_by_that_day_alone() {
        assertThat(file(ONE_DAY, Percentiles.NONE).name("csv"))
                .isEqualTo("gas_stated-ramp-r1_fast-build-r1_2026-03-31.csv");
        assertThat(file(ONE_DAY, Percentiles.NONE).name("annual", "svg"))
                .isEqualTo("gas-annual_stated-ramp-r1_fast-build-r1_2026-03-31.svg");
    }

    @Test
    void rows_with_percentiles_have_another_name_than_those_without() {
        assertThat(file(ONE_DAY, Percentiles.USUAL).name("csv"))
                .matches("gas_stated-ramp-r1_fast-build-r1\\+[0-9a-f]{8}_2026-03-31\\.csv");
    }

    @Test
    void other_pins_behind_the_same_newest_day_have_another_name() {
        String mixed = file("gas-pipeline:2025-02-01,treaty:2026-03-31", Percentiles.NONE)
                .name("csv");
        String other = file("gas-pipeline:2026-03-31,treaty:2025-02-01", Percentiles.NONE)
                .name("csv");

        assertThat(mixed).matches("gas_stated-ramp-r1_fast-build-r1\\+[0-9a-f]{8}_2026-03-31\\.csv");
        assertThat(mixed).isNotEqualTo(other);
    }

    private static ComparisonFile file(String pins, Percentiles percentiles) {
        List<RevisionId> with = List.of(
                new RevisionId(new ScenarioId("stated-ramp"), 1), new RevisionId(new ScenarioId("fast-build"), 1));
        ComparisonState state = new ComparisonState(
                with,
                Pins.parse(pins).orElseThrow(),
                new Question(Question.Kind.CUMULATIVE, 2044),
                List.of(),
                ComparisonState.Pair.FIRST_TWO,
                "gas",
                false);
        return ComparisonFile.of(state, DATASETS, percentiles);
    }
}
