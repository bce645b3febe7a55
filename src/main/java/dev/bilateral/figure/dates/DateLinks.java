package dev.bilateral.figure.dates;

import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.dates.DateLink.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stewards linked and unlinked.
 *
 * @param events the oldest first
 */
record DateLinks(List<DateLink> events) {

    static final DateLinks NONE = new DateLinks(List.of());

    private static final Comparator<Linked> NEWEST_FIRST =
            Comparator.comparing(Linked::observation, Observation.NEWEST_FIRST);

    DateLinks {
        events = List.copyOf(events);
    }

    /** The stated dates that stewards began: those that did not come with the product, in the order of their first links. */
    List<String> begun() {
        return events.stream()
                .map(DateLink::date)
                .distinct()
                .filter(date -> Promise.ofId(date).isEmpty())
                .toList();
    }

    /** All that was ever linked or unlinked. */
    Set<ObservationRef> observations() {
        return events.stream().map(DateLink::observation).collect(Collectors.toSet());
    }

    /** Whether a link or its withdrawal is the last word on an observation; empty where nobody said anything. */
    Optional<Boolean> isLinked(String date, Role role, ObservationRef observation) {
        return Optional.ofNullable(last(date, role).get(observation)).map(DateLink::isLinked);
    }

    /**
     * What stands under a date in one role, the newest first.
     *
     * @param shipped the pairs that came with the product
     * @param find an observation in the editions shown; empty where they do not have it
     */
    List<Linked> standing(
            String date, Role role, List<Linked> shipped, Function<ObservationRef, Optional<Observation>> find) {
        Map<ObservationRef, DateLink> last = last(date, role);
        List<Linked> standing = new ArrayList<>(
                shipped.stream().filter(one -> !last.containsKey(one.ref())).toList());
        last.values().stream()
                .filter(DateLink::isLinked)
                .flatMap(link -> linked(link, find))
                .forEach(standing::add);
        standing.sort(NEWEST_FIRST);
        return standing;
    }

    private static Stream<Linked> linked(DateLink link, Function<ObservationRef, Optional<Observation>> find) {
        return find
                .apply(link.observation())
                .filter(o -> o.flag().isDrawn())
                .map(o -> new Linked(link.observation(), o, link))
                .stream();
    }

    private Map<ObservationRef, DateLink> last(String date, Role role) {
        Map<ObservationRef, DateLink> last = new LinkedHashMap<>();
        events.stream().filter(event -> event.isOf(date, role)).forEach(event -> last.put(event.observation(), event));
        return last;
    }
}
