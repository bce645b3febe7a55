package dev.bilateral.dashboard.overview;

import dev.bilateral.common.Modality;
import dev.bilateral.common.PartialDate;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands at a place in time: what happened, or that something was said, or a date that was announced.
 *
 * @param when the days of the event; for a statement the days on which it may have been made
 * @param isAnnounced whether {@code when} lay ahead when it was said
 * @param saidOn when it was said, or null
 * @param observations at least one; several where several documents or statements tell of the same
 */
record TimelineEvent(
        Lane lane,
        Period when,
        boolean isAnnounced,
        @Nullable PartialDate saidOn,
        List<Observation> observations) {

    /** A month or a year stands after all that is known to lie in it: nothing says that it is newer than any of that. */
    static final Comparator<TimelineEvent> NEWEST_FIRST = Comparator.<TimelineEvent, LocalDate>comparing(
                    e -> e.when().start())
            .reversed()
            .thenComparing(e -> e.when().end())
            .thenComparing(TimelineEvent::lane)
            .thenComparing(TimelineEvent::id);

    TimelineEvent {
        observations = List.copyOf(observations);
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("An event rests on at least one observation");
        }
    }

    /**
     * An observation's place in time. Empty where its source gives neither a period nor a day of saying, and for a fact
     * without a period: when it was told is not when it happened.
     */
    static Optional<TimelineEvent> of(Lane lane, Observation o) {
        Period period = o.period();
        PartialDate said = o.statedOn();
        if (period != null) {
            boolean announced = o.modality() == Modality.PLANNED
                    && (said == null || said.lastDay().isBefore(period.end()));
            return Optional.of(new TimelineEvent(lane, period, announced, said, List.of(o)));
        }
        return Optional.ofNullable(o.modality() == Modality.REPORTED ? null : said)
                .map(date ->
                        new TimelineEvent(lane, new Period(date.firstDay(), date.lastDay()), false, said, List.of(o)));
    }

    Observation first() {
        return observations.getFirst();
    }

    String id() {
        return first().id();
    }

    /** When, as exact as the source is. */
    String date() {
        PartialDate said = saidOn;
        return first().period() == null && said != null ? Text.date(said) : Text.period(when);
    }

    /** What: of an event the first clause of its note, of a number the series and the number. */
    List<String> lines() {
        return observations.stream().map(TimelineEvent::line).distinct().toList();
    }

    private static String line(Observation o) {
        return o.stated() == null
                ? o.note().split("; |\\. ", 2)[0]
                : o.series().title() + ": " + StatedText.quantity(o);
    }
}
