package dev.bilateral.dashboard.overview;

import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the timeline: which series make it up. */
enum Lane {
    TREATY(25, 6, new From("treaty", "treaty-event"), new From("context", "eaeu-event")),
    GAS(
            10,
            18,
            new From(
                    "gas-pipeline",
                    "gas-initial-volume",
                    "gas-ceiling-volume",
                    "gas-project-event",
                    "gas-supply-contract-event",
                    "gas-memorandum-value",
                    "gas-swap-volume",
                    "gas-caspian-route-volume-daily")),
    SURROUNDINGS(
            25,
            6,
            new From(
                    "context",
                    "context-relations-event",
                    "un-sanctions-event",
                    "military-event",
                    "us-sanctions-package-vessels"));

    private final int head;
    private final int foot;
    private final List<From> from;

    /**
     * @param head pixels from its upper edge to the middle of its first row: names stand there
     * @param foot pixels from its last row to its lower edge, likewise
     */
    Lane(int head, int foot, From... from) {
        this.head = head;
        this.foot = foot;
        this.from = List.of(from);
    }

    int head() {
        return head;
    }

    /** What it takes besides its rows. */
    int names() {
        return head + foot;
    }

    /** The datasets of all lanes, each once. */
    static Set<String> datasets() {
        return Arrays.stream(values())
                .flatMap(lane -> lane.from.stream())
                .map(From::dataset)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<Observation> observations(Editions editions) {
        return from.stream().flatMap(f -> editions.drawn(f.dataset, f.series.toArray(String[]::new)).stream());
    }

    private record From(String dataset, List<String> series) {

        From(String dataset, String... series) {
            this(dataset, List.of(series));
        }
    }
}
