package dev.bilateral.figure;

import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProjectionFileTest {

    private static final HeldDatasets DATASETS = new HeldDatasets()
            .with("gas-pipeline", "2025-02-01", "2026-03-31")
            .with("treaty", "2025-02-01", "2026-03-31");
    private static final FigureState SAVED = new FigureState(
            new ScenarioId("stated-ramp"),
            1,
            Pins.parse("gas-pipeline:2026-03-31,treaty:2026-03-31").orElseThrow(),
            Map.of(),
            new TreeMap<>(Map.of("show", "cumulative")));
    private static final FigureState EDITED = SAVED.withOverrides(Map.of(GAS_RAMP_YEARS, "12"));

    @Test
    void a_saved_revision_is_named_by_figure_scenario_revision_and_edition() {
        assertThat(file(SAVED).name()).isEqualTo("gas_stated-ramp-r1_2026-03-31.csv");
    }

    @Test
    void an_edited_one_carries_a_hash_of_its_query() {
        // the first 8 digits that sha256sum gives for the query below
        assertThat(file(EDITED).address())
                .isEqualTo("/api/v1/projections/gas.csv?v=1&scenario=stated-ramp&revision=1"
                        + "&pins=gas-pipeline:2026-03-31,treaty:2026-03-31&gas.rampYears=12");
        assertThat(file(EDITED).name()).isEqualTo("gas_stated-ramp-r1+4dfaea7e_2026-03-31.csv");
    }

    @Test
    void what_the_chart_shows_changes_no_file() {
        assertThat(file(EDITED.withChoice("show", "annual", true)).name())
                .isEqualTo(file(EDITED).name());
        assertThat(file(SAVED).address()).doesNotContain("show");
    }

    @Test
    void pins_that_no_single_day_gives_are_told_by_a_hash_and_the_day_is_that_of_the_figures_own_dataset() {
        assertThat(file(at("gas-pipeline:2025-02-01,treaty:2026-03-31")).name())
                .matches("gas_stated-ramp-r1\\+[0-9a-f]{8}_2025-02-01\\.csv");
        assertThat(file(at("gas-pipeline:2026-03-31,treaty:2025-02-01")).name())
                .matches("gas_stated-ramp-r1\\+[0-9a-f]{8}_2026-03-31\\.csv");
        assertThat(file(at("gas-pipeline:2025-02-01,treaty:2025-02-01")).name())
                .isEqualTo("gas_stated-ramp-r1_2025-02-01.csv");
    }

    private static FigureState at(String pins) {
        return new FigureState(SAVED.scenario(), 1, Pins.parse(pins).orElseThrow(), Map.of(), new TreeMap<>());
    }

    private static ProjectionFile file(FigureState state) {
        return ProjectionFile.of(new BlankFigure("gas"), tables(state), DATASETS, "csv");
    }

    private static FigureTables tables(FigureState state) {
        DatasetId own = new DatasetId("gas-pipeline");
        DatasetVersion version = DATASETS.find(own).orElseThrow().versions().stream()
                .filter(v -> v.id().equals(state.pins().versions().get(own)))
                .findFirst()
                .orElseThrow();
        var read = ReadStates.of("gas-pipeline", version.id().toString());
        Table none = Table.of("none", List.of(), List.of());
        return new FigureTables(
                state,
                read.scenario(),
                read.revision(),
                read.inputs(),
                read.references(),
                List.of(version),
                List.of(),
                none,
                none,
                null,
                List.of());
    }
}
