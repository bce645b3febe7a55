package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.model.AssumptionKey;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A statement that an assumption can rest on, as it is found and told. */
record CitableStatement(ObservationRef ref, Observation observation) {

    private static final Messages MESSAGES = Messages.of(CitableStatement.class);

    /** All of the editions that are pinned, dataset by dataset in the order of their files; our arithmetic is no statement. */
    static List<CitableStatement> all(Pins pins, CitedObservations cited) {
        return pins.versions().keySet().stream()
                .flatMap(dataset -> cited.of(dataset).stream()
                        .filter(o -> o.flag().isDrawn())
                        .map(o -> new CitableStatement(new ObservationRef(dataset, o.id()), o)))
                .toList();
    }

    /** How near a statement is to what an assumption asks for: the same quantity first, then the same subject. */
    static Comparator<CitableStatement> nearTo(AssumptionKey key) {
        String subject = key.code().substring(0, key.code().indexOf('.') + 1).replace('.', '-');
        return Comparator.<CitableStatement, Boolean>comparing(each -> StatedSeries.of(key)
                        .filter(series -> series.dataset().equals(each.ref.dataset()) && series.has(each.observation))
                        .isEmpty())
                .thenComparing(each -> !each.ref.dataset().value().startsWith(subject));
    }

    /** Who states what: of an event or a provision its text. */
    String said() {
        boolean isText = StatedText.quantity(observation).isEmpty()
                && !observation.note().isEmpty();
        return isText ? MESSAGES.text("said", observation.who(), observation.note()) : StatedOffers.said(observation);
    }

    /** Of what, for when, said when, in which document. */
    String about() {
        String said =
                observation.statedOn() == null ? "" : MESSAGES.text("cite.said", Text.date(observation.statedOn()));
        return MESSAGES.text(
                "cite.about",
                observation.series().title(),
                StatedText.refersTo(observation),
                said,
                observation.source().name());
    }

    /** Whether all words stand somewhere in what is told of it. */
    boolean holds(String words) {
        String told = plain(String.join(
                " ",
                said(),
                about(),
                observation.speaker(),
                observation.source().publisher(),
                observation.wording(),
                observation.note(),
                observation.base(),
                ref.toString()));
        return Arrays.stream(plain(words).split(" ")).allMatch(told::contains);
    }

    /** In small letters, with plain spaces. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\h+", " ")
                .strip();
    }
}
