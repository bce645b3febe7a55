package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Flag;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.GasBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pinned editions state, by what it is about. */
record GasClaims(FigureTables tables) {

    static final String DELIVERED = "gas-delivered-volume";
    static final String CONTRACT = "gas-supply-contract-event";
    private static final String INITIAL = "gas-initial-volume";
    private static final String CEILING = "gas-ceiling-volume";
    private static final String CEILING_DAILY = "gas-ceiling-volume-daily";
    private static final String CAPACITY = "gas-proposed-capacity";
    private static final String LINKS = "gas-link-capacity-";
    private static final String WINTER = "iran-gas-winter-deficit";
    private static final String EUROPE = "russia-pipeline-gas-to-europe";

    List<Observation> delivered() {
        return tables.drawn(DELIVERED);
    }

    List<Observation> initial() {
        return tables.drawn(INITIAL);
    }

    List<Observation> undatedInitial() {
        return initial().stream().filter(o -> o.period() == null).toList();
    }

    /** First volumes for which a source names the time. */
    List<Observation> announcedStarts() {
        return initial().stream().filter(o -> o.period() != null).toList();
    }

    List<Observation> ceilings() {
        return tables.drawn(CEILING);
    }

    /** Ceilings that sources state per day: drawn only in that unit. */
    List<Observation> dailyCeilings() {
        return tables.drawn(CEILING_DAILY);
    }

    /** What the proposed pipe could carry: another quantity than what is to be sold. */
    List<Observation> capacities() {
        return tables.drawn(CAPACITY);
    }

    /** All that says how much gas, from when: what the figure's title and marks rest on. */
    List<Observation> volumes() {
        return Stream.of(initial(), ceilings(), dailyCeilings(), capacities(), delivered())
                .flatMap(List::stream)
                .toList();
    }

    /** The basis of the volumes that a scenario is about, where all of their sources state the same one. */
    GasBasis basis() {
        return GasBasis.shared(Stream.of(initial(), ceilings(), delivered())
                .flatMap(List::stream)
                .map(o -> GasBasis.ofCode(o.basis()))
                .toList());
    }

    List<Observation> links() {
        return tables.observations().stream()
                .filter(o -> o.series().id().startsWith(LINKS) && o.flag().isDrawn() && o.stated() != null)
                .toList();
    }

    List<Observation> events() {
        return tables.drawn("gas-project-event", CONTRACT);
    }

    Optional<Observation> newestOnContract() {
        return tables.drawn(CONTRACT).stream().min(Observation.NEWEST_FIRST);
    }

    /** The newest statement on gas to Iran of which the day is known, else the newest of all. */
    Optional<Observation> newest() {
        List<Observation> said = tables.observations().stream()
                .filter(o -> o.statedOn() != null && o.series().id().startsWith("gas-"))
                .sorted(Observation.NEWEST_FIRST)
                .toList();
        return said.stream()
                .filter(GasClaims::isOfAKnownDay)
                .findFirst()
                .or(() -> said.stream().findFirst());
    }

    /** The winter shortfall of the newest period that is over, else as it was last said. */
    Optional<Observation> winterShortfall() {
        List<Observation> known = tables.drawn(WINTER).stream()
                .filter(o -> o.flag() != Flag.FORECAST)
                .toList();
        return known.stream()
                .filter(o -> o.period() != null)
                .max(Comparator.comparing(GasClaims::end))
                .or(() -> known.stream().min(Observation.NEWEST_FIRST));
    }

    /** Russian pipeline gas to Europe, oldest year first. */
    List<Observation> toEurope() {
        return tables.drawn(EUROPE).stream()
                .filter(o -> o.period() != null)
                .sorted(Comparator.comparing(GasClaims::end))
                .toList();
    }

    private static boolean isOfAKnownDay(Observation o) {
        return o.statedOn() != null && o.statedOn().isDay();
    }

    static LocalDate end(Observation o) {
        return o.period() == null ? LocalDate.MIN : o.period().end();
    }
}
