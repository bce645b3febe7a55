package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceRecordTest {

    @Test
    void a_ramp_runs_from_the_first_year_with_a_figure_to_the_first_full_one() {
        var ramps = ReferenceRecord.ramps(ReferencePipelines.complete().edition());

        assertThat(ramps.find("nord-stream-1")).hasValueSatisfying(shares -> {
            assertThat(shares).hasSize(8);
            assertThat(shares.getFirst()).isEqualTo(0.66 / 55);
            assertThat(shares.getLast()).isEqualTo(58.8 / 55);
        });
        assertThat(ramps.find("power-of-siberia-1")).hasValueSatisfying(shares -> {
            assertThat(shares).hasSize(6);
            assertThat(shares.getLast()).isEqualTo(38.8 / 38);
        });
    }

    @Test
    void figures_that_carry_no_reference_flag_take_no_part() {
        var rows = new ReferencePipelines()
                .capacity("nord-stream-1", "10")
                .flow(2011, "nord-stream-1", "5")
                .other(2012, "nord-stream-1", "99")
                .flow(2012, "nord-stream-1", "10");

        assertThat(ReferenceRecord.ramps(rows.edition()).find("nord-stream-1"))
                .isEqualTo(Optional.of(List.of(0.5, 1.0)));
    }

    @Test
    void a_missing_year_makes_the_record_incomplete() {
        var rows = new ReferencePipelines()
                .capacity("nord-stream-1", "10")
                .flow(2011, "nord-stream-1", "5")
                .flow(2013, "nord-stream-1", "10");

        assertThat(ReferenceRecord.ramps(rows.edition()).shares()).isEmpty();
    }

    @Test
    void a_line_that_was_never_full_has_no_complete_record() {
        var rows = new ReferencePipelines()
                .capacity("power-of-siberia-1", "38")
                .flow(2020, "power-of-siberia-1", "4.1")
                .flow(2021, "power-of-siberia-1", "10.39");

        assertThat(ReferenceRecord.ramps(rows.edition()).shares()).isEmpty();
    }

    @Test
    void without_a_capacity_there_is_no_record() {
        var rows = new ReferencePipelines().flow(2011, "nord-stream-1", "5").flow(2012, "nord-stream-1", "10");

        assertThat(ReferenceRecord.ramps(rows.edition()).shares()).isEmpty();
    }
}
