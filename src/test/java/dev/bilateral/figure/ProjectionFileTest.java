package dev.bilateral.figure;

import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.Pins;
import dev.bilateral.scenario.ScenarioId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProjectionFileTest {

    private static final FigureState SAVED = new FigureState(
            new ScenarioId("stated-ramp"),
            1,
            Pins.parse("gas-pipeline:2026-03-31,treaty:2025-02-01").orElseThrow(),
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
                        + "&pins=gas-pipeline:2026-03-31,treaty:2025-02-01&gas.rampYears=12");
        assertThat(file(EDITED).name()).isEqualTo("gas_stated-ramp-r1+f5844ce8_2026-03-31.csv");
    }

    @Test
    void what_the_chart_shows_changes_no_file() {
        assertThat(file(EDITED.withChoice("show", "annual", true)).name())
                .isEqualTo(file(EDITED).name());
        assertThat(file(SAVED).address()).doesNotContain("show");
    }

    private static ProjectionFile file(FigureState state) {
        return new ProjectionFile(new BlankFigure("gas"), state, "csv");
    }
}
