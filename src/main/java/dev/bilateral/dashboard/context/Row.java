package dev.bilateral.dashboard.context;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.StatedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement: what one speaker said, or one document alone says, of one series.
 *
 * @param observations the documents that print it, at least one
 */
record Row(List<Observation> observations) {

    private static final Messages TEXTS = Messages.of(Row.class);

    Row {
        observations = List.copyOf(observations);
    }

    /** One row per statement, in the order of the observations. */
    static List<Row> of(Collection<Observation> observations) {
        Map<Object, List<Observation>> statements = observations.stream()
                .collect(Collectors.groupingBy(Row::statement, LinkedHashMap::new, Collectors.toList()));
        return statements.values().stream().map(Row::new).toList();
    }

    Observation first() {
        return observations.getFirst();
    }

    /** The number with its hedge and unit, as one run; empty for events and provisions. */
    String quantity() {
        return StatedText.quantity(first());
    }

    /** What was measured, or what happened. */
    String what() {
        Observation o = first();
        if (o.stated() == null && o.wording().isEmpty()) {
            return o.note();
        }
        return o.base().isEmpty()
                ? o.series().title()
                : TEXTS.text("row.of", o.series().title(), o.base());
    }

    /** Who says so and when, and what it refers to, as far as the source tells. */
    String told() {
        Observation o = first();
        PartialDate said = o.statedOn();
        return Stream.of(
                        TEXTS.text("row.who", StatedText.modality(o.modality()), o.who()),
                        said == null ? "" : TEXTS.text("row.said", Text.date(said)),
                        o.period() == null ? "" : TEXTS.text("row.for", StatedText.refersTo(o)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    List<Source> documents() {
        return observations.stream().map(Observation::source).distinct().toList();
    }

    /** Events and provisions differ by their text, numbers by their digits. */
    private static Object statement(Observation o) {
        return Arrays.asList(
                o.series().id(),
                o.who(),
                o.statedOn(),
                o.period(),
                o.base(),
                o.stated() == null ? o.note() : o.stated());
    }
}
