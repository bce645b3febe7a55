package dev.bilateral.figure.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.dataset.Series;
import dev.bilateral.scenario.ReferenceRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineRecordsTest {

    private final Edition edition = PublishedEditions.read("reference-pipelines", "2026-03-31");

    @Test
    void a_pipeline_of_which_no_year_has_one_number_has_no_record_and_keeps_no_other_from_having_one() {
        List<Observation> rows = new ArrayList<>(edition.observations());
        Stated over = new Stated(Qualifier.OVER, null, new Digits("20"), null);
        rows.add(changed(flow(), series("yamal-europe-flow", "Yamal-Europe, flow"), over, Flag.NONE));
        rows.add(
                changed(flow(), series("yamal-europe-capacity", "Yamal-Europe, capacity"), flow().stated(), Flag.NONE));

        List<PipelineRecord> records = new PipelineRecords(rows, false).all();

        assertThat(records)
                .filteredOn(record -> record.id().equals("yamal-europe"))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.name()).isEqualTo("Yamal-Europe");
                    assertThat(record.hasShares()).isFalse();
                });
        assertThat(records).filteredOn(PipelineRecord::isComplete).hasSize(2);
    }

    /** The chart calls a record complete exactly where a scenario can follow it. */
    @Test
    void a_capacity_that_is_no_reference_makes_no_complete_record() {
        List<Observation> rows = edition.observations().stream()
                .map(o -> o.series().id().equals("nord-stream-1-capacity")
                        ? changed(o, o.series(), o.stated(), Flag.NONE)
                        : o)
                .toList();

        assertThat(new PipelineRecords(rows, false)
                        .all().stream().filter(PipelineRecord::isComplete).map(PipelineRecord::id))
                .containsExactly("power-of-siberia-1")
                .containsExactlyElementsOf(
                        ReferenceRecord.ramps(new Edition(edition.version(), rows, edition.series(), edition.sources()))
                                .shares()
                                .keySet());
    }

    private Observation flow() {
        return edition.of("nord-stream-1-flow").getFirst();
    }

    private static Series series(String id, String title) {
        return new Series(id, title, "", "bcm/yr", "", "", "", 0.0, null);
    }

    private static Observation changed(Observation o, Series series, Stated stated, Flag flag) {
        return new Observation(
                o.n(),
                o.id(),
                series,
                o.period(),
                o.statedOn(),
                o.speaker(),
                o.base(),
                o.wording(),
                stated,
                o.unit(),
                o.basis(),
                o.modality(),
                o.source(),
                o.locator(),
                flag,
                o.note());
    }
}
