package dev.bilateral.figure.dates;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Period;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.dates.DateLink.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date or level that was put forward for a time, and the rows in which a later report of it would stand. Which rows
 * answer which promise no source states: the pairs are ours. These came with the product; stewards link further ones, and
 * unlink these.
 */
public enum Promise {
    TRADE(
            new Rows("trade-turnover", Promise::isGoalOfMarch2017, "trade-target"),
            new Rows("trade-turnover", o -> isIn(o, 2019, 2020), "trade-turnover")),
    SWAP(
            new Rows("gas-pipeline", o -> o.isAhead() && o.speaker().equals("Novak"), "gas-swap-volume"),
            new Rows("gas-pipeline", o -> true, "gas-swap-volume")),
    CARGO_2023(
            new Rows("transport-corridor", o -> o.flag() == Flag.FORECAST && isIn(o, 2023, 2023), "instc-cargo"),
            new Rows("transport-corridor", o -> isIn(o, 2023, 2023), "instc-cargo")),
    COMPLETION(
            new Rows("transport-corridor", o -> true, "rasht-astara-completion-year"),
            new Rows("transport-corridor", o -> true, "rasht-astara-event", "rasht-astara-land-length")),
    FREE_TRADE(
            new Rows("context", o -> isPlanned(o) && o.period() != null, "eaeu-event"),
            new Rows("context", o -> isIn(o, 2025, 2025), "eaeu-event")),
    FIRST_GAS(
            new Rows("gas-pipeline", o -> isPlanned(o) && o.period() != null, "gas-initial-volume"),
            new Rows("gas-pipeline", o -> true, "gas-delivered-volume")),
    EASTERN_2025(
            new Rows("transport-corridor", o -> o.flag() == Flag.FORECAST, "instc-cargo-eastern"),
            new Rows("transport-corridor", o -> isIn(o, 2025, 2025), "instc-cargo-eastern")),
    CONSTRUCTION(
            new Rows("transport-corridor", Promise::isPlanned, "rasht-astara-event"),
            new Rows("transport-corridor", o -> true, "rasht-astara-event"));

    private final Rows promised;
    private final Rows reported;

    Promise(Rows promised, Rows reported) {
        this.promised = promised;
        this.reported = reported;
    }

    /** The datasets of which rows are read. */
    public static Set<String> datasets() {
        return Arrays.stream(values())
                .flatMap(p -> Stream.of(p.promised, p.reported))
                .map(Rows::dataset)
                .collect(Collectors.toSet());
    }

    static Optional<Promise> ofId(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** The word in addresses, files and the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What was said, or what sources report since, newest first; none where the edition does not have it. What speaks
     * of what is ahead is no report.
     */
    List<Linked> shipped(Role role, Editions editions) {
        return role == Role.PROMISE
                ? promised.in(editions)
                : reported.in(editions).stream()
                        .filter(one -> !one.observation().isAhead())
                        .toList();
    }

    private static boolean isGoalOfMarch2017(Observation o) {
        return o.statedOn() != null && o.statedOn().year() == 2017;
    }

    private static boolean isPlanned(Observation o) {
        return o.modality() == Modality.PLANNED;
    }

    private static boolean isIn(Observation o, int firstYear, int lastYear) {
        Period period = o.period();
        return period != null
                && !period.start().isBefore(LocalDate.of(firstYear, 1, 1))
                && !period.end().isAfter(LocalDate.of(lastYear, 12, 31));
    }

    private record Rows(String dataset, Predicate<Observation> which, List<String> series) {

        Rows(String dataset, Predicate<Observation> which, String... series) {
            this(dataset, which, List.of(series));
        }

        List<Linked> in(Editions editions) {
            DatasetId id = new DatasetId(dataset);
            return editions.drawn(dataset, series.toArray(String[]::new)).stream()
                    .filter(which)
                    .sorted(Observation.NEWEST_FIRST)
                    .map(o -> new Linked(new ObservationRef(id, o.id()), o, null))
                    .toList();
        }
    }
}
