package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_REFERENCE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ReadStates;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsideViewTest {

    /** The revision was saved where no pipeline had a complete record; the edition in view has one. */
    @Test
    void a_length_that_a_pipeline_of_the_edition_in_view_set_says_so() {
        ReferenceRamps inView = ReferenceRamps.of(Map.of("nord-stream-1", List.of(0.2, 0.6, 0.8, 1.0)));

        assertThat(OutsideView.setBy(GAS_RAMP_YEARS, drawn("3", inView)))
                .hasValueSatisfying(text -> assertThat(text).contains("3 years"));
        assertThat(OutsideView.setBy(GAS_RAMP_YEARS, drawn("4", inView))).isEmpty();
    }

    private static FigureTables drawn(String years, ReferenceRamps inView) {
        ReadState read = ReadStates.of(
                "reference-pipelines",
                "2026-03-31",
                Map.of(GAS_SHAPE, "reference", GAS_REFERENCE, "nord-stream-1", GAS_RAMP_YEARS, years),
                Map.of());
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
