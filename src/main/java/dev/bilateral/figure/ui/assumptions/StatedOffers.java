package dev.bilateral.figure.ui.assumptions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.StatedValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What sources state for the quantity of one assumption: all that is drawn of its series, wherever the value that stands
 * comes from.
 *
 * @param saved the assumption as saved
 * @param savedFrom the observation behind it, as it was when it was saved, or null
 * @param suiting all that could be taken, the newest first, each with the text that it would put into the field
 * @param cited finds any other observation of the editions in view
 */
record StatedOffers(
        Assumption saved,
        @Nullable Observation savedFrom,
        List<StatedOffer> suiting,
        Function<ObservationRef, Optional<Observation>> cited) {

    private static final Messages MESSAGES = Messages.of(StatedOffers.class);
    private static final int MOST = 6;

    static StatedOffers of(Assumption saved, CitedObservations cited) {
        ObservationRef ref = saved.from();
        return new StatedOffers(
                saved,
                ref == null ? null : cited.asSaved(ref).orElse(null),
                StatedSeries.of(saved.key())
                        .map(series -> suiting(saved.key(), series, cited.of(series.dataset())))
                        .orElse(List.of()),
                cited::find);
    }

    /** Those that are shown: of statements that read alike the newest, and no more than a track has room for. */
    List<StatedOffer> offers() {
        Set<String> seen = new HashSet<>();
        return suiting.stream()
                .filter(offer -> seen.add(offer.number()))
                .limit(MOST)
                .toList();
    }

    /**
     * The observation behind the value that stands: the one that it was taken from, or the one saved with it. That somebody
     * states a number that was typed makes them no source of it.
     */
    Optional<Observation> sourceOf(Edits edits) {
        Edits.Taken taken = edits.taken().get(saved.key());
        if (taken != null) {
            return ObservationRef.parse(taken.observation())
                    .flatMap(cited)
                    .or(() -> offer(taken.observation()).map(StatedOffer::observation));
        }
        return edits.value(saved.key()).equals(saved.value()) ? Optional.ofNullable(savedFrom) : Optional.empty();
    }

    /** The same by its name, to be saved. */
    Optional<ObservationRef> refOf(Edits edits) {
        Edits.Taken taken = edits.taken().get(saved.key());
        ObservationRef ref = saved.from();
        return taken == null
                ? sourceOf(edits).flatMap(_ -> Optional.ofNullable(ref))
                : ObservationRef.parse(taken.observation())
                        .filter(any -> cited.apply(any).isPresent())
                        .or(() -> StatedSeries.of(saved.key())
                                .map(series -> new ObservationRef(series.dataset(), taken.observation()))
                                .filter(any -> offer(any).isPresent()));
    }

    /** {@code from: …} of a statement of the very value, else {@code rests on: …}. */
    String words(Observation source, Edits edits) {
        return StatedValue.isTaken(saved.key(), edits.value(saved.key()), source)
                ? words(source)
                : MESSAGES.text("rests", said(source));
    }

    /** Names any observation as the source of the value that stands. */
    Edits cite(Edits edits, CitableStatement statement) {
        return offer(statement.ref())
                .filter(o -> o.text().equals(edits.value(saved.key())))
                .map(offer -> take(edits, offer))
                .orElseGet(() -> edits.from(saved.key(), resting(statement.ref(), statement.observation())));
    }

    static Edits.Taken resting(ObservationRef ref, Observation observation) {
        return new Edits.Taken(ref.toString(), said(observation));
    }

    /** Statements of the very value that stands without a source, for who would name one; of those that read alike one. */
    List<StatedOffer> sayingTheSame(Edits edits) {
        String value = edits.value(saved.key());
        Set<String> seen = new HashSet<>();
        return sourceOf(edits).isPresent() || edits.error(saved.key()).isPresent()
                ? List.of()
                : suiting.stream()
                        .filter(offer -> offer.text().equals(value) && isWholly(offer.observation()))
                        .filter(offer -> seen.add(words(offer.observation())))
                        .limit(MOST)
                        .toList();
    }

    /** Whether the text says all that was stated: a share keeps its qualifier; a number says less than "up to" it. */
    private boolean isWholly(Observation o) {
        Stated stated = o.stated();
        return saved.key().kind() == AssumptionKey.Kind.SHARE
                || (stated != null && stated.qualifier() == Qualifier.EXACT);
    }

    /** Who states it, and what. */
    static String words(Observation o) {
        return MESSAGES.text("from", said(o));
    }

    /** Who states it, and what, within a sentence. */
    static String said(Observation o) {
        String quantity = StatedText.quantity(o);
        return MESSAGES.text("said", o.who(), quantity.isEmpty() ? o.series().title() : quantity);
    }

    /** The offer of a statement. */
    Optional<StatedOffer> offer(String observation) {
        return suiting.stream()
                .filter(offer -> offer.observation().id().equals(observation))
                .findFirst();
    }

    /** The offer of a statement, which another dataset may have under the same id. */
    Optional<StatedOffer> offer(ObservationRef statement) {
        return StatedSeries.of(saved.key())
                .filter(series -> series.dataset().equals(statement.dataset()))
                .flatMap(series -> offer(statement.observation()));
    }

    /** Takes a statement over, value and source; what is saved already is no edit. */
    Edits take(Edits edits, StatedOffer offer) {
        AssumptionKey key = saved.key();
        boolean isSaved = offer.text().equals(saved.value())
                && savedFrom != null
                && offer.observation().id().equals(savedFrom.id());
        return isSaved ? edits.reset(key) : edits.type(key, offer.text()).from(key, taken(offer));
    }

    static Edits.Taken taken(StatedOffer offer) {
        Observation o = offer.observation();
        return new Edits.Taken(o.id(), MESSAGES.text("taken", offer.number(), o.who()));
    }

    private static List<StatedOffer> suiting(AssumptionKey key, StatedSeries series, List<Observation> observations) {
        List<StatedOffer> offers = new ArrayList<>();
        List<Observation> newestFirst = observations.stream()
                .sorted(comparing(Observation::statedOn, nullsFirst(naturalOrder()))
                        .reversed())
                .toList();
        for (Observation o : newestFirst) {
            Optional<String> text = series.has(o) ? StatedValue.of(key, o) : Optional.empty();
            text.ifPresent(taken -> offers.add(new StatedOffer(taken, o)));
        }
        return List.copyOf(offers);
    }
}
