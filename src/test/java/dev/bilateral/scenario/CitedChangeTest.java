package dev.bilateral.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.CitedObservations.Changed;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitedChangeTest {

    private static final ReferencePipelines OLD = new ReferencePipelines().flow(2011, "nord-stream-1", "0.66");
    private static final Observation OLD_FLOW = OLD.edition().observations().getFirst();
    /** Short editions are held. */
    private static final Ledger NOT_ASKED = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (ledger, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

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
    void what_was_saved_with_the_newest_edition_is_no_news_in_an_older_one() {
        DatasetService datasets = new Editions(new ReferencePipelines().flow(2011, "nord-stream-1", "0.7"));

        assertThat(new CitedObservations(datasets, NOT_ASKED, FixedDatasets.OLD, FixedDatasets.NEW).changed(CITED))
                .isEmpty();
    }

    @Test
    void what_was_saved_with_an_older_edition_is_news_in_the_newest() {
        DatasetService datasets = new Editions(new ReferencePipelines().flow(2011, "nord-stream-1", "0.7"));
        CitedObservations cited = new CitedObservations(datasets, NOT_ASKED, FixedDatasets.NEW, FixedDatasets.OLD);

        assertThat(cited.changed(CITED))
                .hasValueSatisfying(told -> assertThat(told.before()).isEqualTo(OLD_FLOW));
        assertThat(cited.asSaved(CITED)).hasValue(OLD_FLOW);
        assertThat(cited.find(CITED)).isPresent().get().isNotEqualTo(OLD_FLOW);
    }

    @Test
    void what_was_saved_with_an_older_edition_is_told_to_be_no_more_in_the_newest() {
        DatasetService datasets = new Editions(new ReferencePipelines());

        assertThat(new CitedObservations(datasets, NOT_ASKED, FixedDatasets.NEW, FixedDatasets.OLD).changed(CITED))
                .hasValueSatisfying(told -> assertThat(told.after()).isNull());
    }

    @Test
    void what_is_taken_from_the_newest_edition_is_no_news_whatever_an_older_one_had() {
        DatasetService datasets = new Editions(new ReferencePipelines().flow(2011, "nord-stream-1", "0.7"));
        CitedObservations cited = new CitedObservations(datasets, NOT_ASKED, FixedDatasets.NEW, FixedDatasets.OLD);

        assertThat(cited.find(CITED).flatMap(taken -> cited.changed(ReferenceRecord.DATASET, taken)))
                .isEmpty();
    }

    private static Optional<Changed> changed(ReferencePipelines newest) {
        return new CitedObservations(new Editions(newest), NOT_ASKED, FixedDatasets.OLD, Pins.of(Map.of()))
                .changed(CITED);
    }

    private static final class Editions extends FixedDatasets {

        private final ReferencePipelines newest;

        private Editions(ReferencePipelines newest) {
            this.newest = newest;
        }

        @Override
        public Optional<Edition> edition(DatasetId dataset, DatasetVersionId version) {
            return Optional.of(
                    (NEW.find(dataset).equals(Optional.of(version)) ? newest : CitedChangeTest.OLD).edition());
        }
    }
}
