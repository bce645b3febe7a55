package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;

/** Who states a value, and what, or that nobody does. */
final class SourceText {

    private static final Messages MESSAGES = Messages.of(SourceText.class);

    private final ScenarioRevision revision;
    private final DatasetService datasets;

    SourceText(ScenarioRevision revision, DatasetService datasets) {
        this.revision = revision;
        this.datasets = datasets;
    }

    Span of(Assumption assumption) {
        ObservationRef from = assumption.from();
        if (from == null) {
            Span none = new Span(MESSAGES.text("source.none"));
            none.addClassName("no-source");
            return none;
        }
        // in the version that the revision was saved with, else in the newest one
        return new Span(new CitedObservations(datasets, revision.pins(), datasets.newest())
                .find(from)
                .map(SourceText::said)
                .orElseGet(() -> MESSAGES.text("source.gone", from)));
    }

    static String said(Observation observation) {
        String quantity = StatedText.quantity(observation);
        return MESSAGES.text(
                "source",
                observation.who(),
                quantity.isEmpty() ? observation.series().title() : quantity);
    }
}
