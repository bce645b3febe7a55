package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.List;

/** Which assumptions of a revision could take a statement over: those whose quantity its series states. */
public final class Takers {

    private Takers() {}

    /**
     * @param cited the editions in view, and those that the revision was saved with
     * @param statement what could be taken over; another dataset may use the same id
     */
    public static List<Taker> of(ScenarioRevision revision, CitedObservations cited, ObservationRef statement) {
        return revision.assumptions().values().stream()
                .flatMap(saved -> StatedOffers.of(saved, cited).offer(statement).stream()
                        .map(offer -> new Taker(saved.key(), offer.text())))
                .toList();
    }

    /**
     * One that could.
     *
     * @param text what it would hold then, in canonical text
     */
    public record Taker(AssumptionKey key, String text) {}
}
