package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.StatedValue;
import java.util.Optional;

/** Who states a value, and what, or that nobody does. */
final class SourceText {

    private static final Messages MESSAGES = Messages.of(SourceText.class);

    private final ScenarioRevision revision;
    private final DatasetService datasets;
    private final Ledger ledger;

    SourceText(ScenarioRevision revision, DatasetService datasets, Ledger ledger) {
        this.revision = revision;
        this.datasets = datasets;
        this.ledger = ledger;
    }

    Span of(Assumption assumption) {
        ObservationRef from = assumption.from();
        if (from == null) {
            Span none = new Span(MESSAGES.text("source.none"));
            none.addClassName("no-source");
            return none;
        }
        // in the version that the revision was saved with, else in the newest one
        return new Span(new CitedObservations(datasets, ledger, revision.pins(), datasets.newest())
                .find(from)
                .map(o -> MESSAGES.text(
                        StatedValue.isTaken(assumption.key(), assumption.value(), o) ? "source.from" : "source.rests",
                        said(o)))
                .orElseGet(() -> MESSAGES.text("source.gone", from)));
    }

    /** That a newer edition has the observation behind a value otherwise, or no more; empty where it does not. */
    Optional<Span> news(Assumption assumption) {
        ObservationRef from = assumption.from();
        return Optional.ofNullable(from)
                .flatMap(ref -> new CitedObservations(datasets, ledger, revision.pins(), revision.pins()).changed(ref))
                .map(changed -> {
                    Span news = new Span(words(changed));
                    news.addClassName("source-news");
                    return news;
                });
    }

    private static String words(CitedObservations.Changed changed) {
        Observation after = changed.after();
        if (after == null) {
            return MESSAGES.text("source.news.gone", changed.in());
        }
        return said(after).equals(said(changed.before()))
                ? MESSAGES.text("source.news.details", changed.in())
                : MESSAGES.text("source.news", changed.in(), said(after));
    }

    static String said(Observation observation) {
        String quantity = StatedText.quantity(observation);
        return MESSAGES.text(
                "source",
                observation.who(),
                quantity.isEmpty() ? observation.series().title() : quantity);
    }
}
