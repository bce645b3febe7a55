package dev.bilateral.dashboard.overview;

import dev.bilateral.common.Period;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened, was said and was announced over some years, each once.
 *
 * @param events newest first
 */
record Timeline(int firstYear, int lastYear, List<TimelineEvent> events) {

    /** Where the story of the treaty and of free trade begins: the interim agreement of May 2018. */
    static final int FIRST_YEAR = 2018;

    Timeline {
        events = List.copyOf(events);
    }

    /** @param asOf its year is the last one shown; later announced dates have no place on the axis */
    static Timeline of(Editions editions, LocalDate asOf) {
        Period shown = new Period(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(asOf.getYear(), 12, 31));
        Map<Object, TimelineEvent> merged = new LinkedHashMap<>();
        for (Lane lane : Lane.values()) {
            lane.observations(editions)
                    .flatMap(o -> TimelineEvent.of(lane, o).stream())
                    .filter(event -> event.when().overlaps(shown))
                    .forEach(event -> merged.merge(key(event), event, Timeline::together));
        }
        return new Timeline(
                FIRST_YEAR,
                asOf.getYear(),
                merged.values().stream().sorted(TimelineEvent.NEWEST_FIRST).toList());
    }

    /** What the events rest on. */
    List<Observation> observations() {
        return events.stream().flatMap(e -> e.observations().stream()).toList();
    }

    List<TimelineEvent> of(Lane lane) {
        return events.stream().filter(e -> e.lane() == lane).toList();
    }

    /** Documents that tell of one event of a series are one; so is all that one speaker said or announced on one day. */
    private static Object key(TimelineEvent event) {
        Observation o = event.first();
        boolean isOfItsOwnDay = o.period() != null && !event.isAnnounced();
        boolean isStatement = event.lane() == Lane.GAS && event.saidOn() != null && !isOfItsOwnDay;
        return Arrays.asList(
                event.lane(),
                event.when(),
                event.isAnnounced(),
                isStatement ? o.who() : o.series().id(),
                isStatement ? event.saidOn() : "");
    }

    private static TimelineEvent together(TimelineEvent a, TimelineEvent b) {
        List<Observation> observations = new ArrayList<>(a.observations());
        observations.addAll(b.observations());
        return new TimelineEvent(a.lane(), a.when(), a.isAnnounced(), a.saidOn(), observations);
    }
}
