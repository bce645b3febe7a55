package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.CitedObservations.Changed;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitedChangeTest {

    private static final ReferencePipelines OLD = new ReferencePipelines().flow(2011, "nord-stream-1", "0.66");
    private static final ObservationRef CITED = new ObservationRef(ReferenceRecord.DATASET, "row-0");

    @Test
    void an_observation_with_another_number_in_the_newest_edition_is_told_with_both() {
        Optional<Changed> changed = changed(new ReferencePipelines().flow(2011, "nord-stream-1", "0.7"));

        assertThat(changed).hasValueSatisfying(told -> {
            assertThat(told.in()).isEqualTo(DatasetVersionId.of("2026-03-31"));
            assertThat(told.before().stated()).isNotEqualTo(told.after().stated());
        });
    }

    @Test
    void one_that_the_newest_edition_has_no_more_is_told() {
        assertThat(changed(new ReferencePipelines()))
                .hasValueSatisfying(told -> assertThat(told.after()).isNull());
    }

    @Test
    void one_that_says_the_same_is_no_news() {
        assertThat(changed(new ReferencePipelines().flow(2011, "nord-stream-1", "0.66")))
                .isEmpty();
    }

    @Test
    void in_the_newest_edition_itself_there_is_no_news() {
        DatasetService datasets = new Editions(new ReferencePipelines());

        assertThat(new CitedObservations(datasets, FixedDatasets.NEW, FixedDatasets.OLD).changed(CITED))
                .isEmpty();
    }

    private static Optional<Changed> changed(ReferencePipelines newest) {
        return new CitedObservations(new Editions(newest), FixedDatasets.OLD, Pins.of(java.util.Map.of()))
                .changed(CITED);
    }

    private static final class Editions extends FixedDatasets {

        private final ReferencePipelines newest;

        private Editions(ReferencePipelines newest) {
            this.newest = newest;
        }

        @Override
        public Optional<Edition> edition(dev.bilateral.common.DatasetId dataset, DatasetVersionId version) {
            return Optional.of(
                    (NEW.find(dataset).equals(Optional.of(version)) ? newest : CitedChangeTest.OLD).edition());
        }
    }
}
