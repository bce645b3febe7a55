package dev.bilateral.dashboard.context;

import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.dates.StatedDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the screen shows of some editions. A section of which they say nothing is kept, and says so. */
record ContextPage(List<StatedDate> dates, List<Section> sections) {

    static final List<String> DATASETS =
            List.of("treaty", "context", "transport-corridor", "trade-turnover", "gas-pipeline");

    /** All that the rows rest on; a date and a section may tell of the same. */
    List<Observation> observations() {
        return Stream.concat(
                        dates.stream()
                                .flatMap(date -> Stream.concat(date.promised().stream(), date.reported().stream())),
                        sections.stream().flatMap(section -> section.observations().stream()))
                .toList();
    }

    /** Those that are needed, with those of what stewards linked to stated dates. */
    static Set<String> datasets(List<StatedDate> dates) {
        return Stream.concat(
                        DATASETS.stream(),
                        dates.stream()
                                .flatMap(date -> Stream.concat(date.promises().stream(), date.reports().stream()))
                                .map(linked -> linked.ref().dataset().value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static ContextPage of(Editions editions, List<StatedDate> dates) {
        return new ContextPage(
                dates,
                Stream.of(
                                TreatySection.of(editions),
                                FreeTradeSection.of(editions),
                                CorridorSection.of(editions),
                                RashtAstaraSection.of(editions),
                                SanctionsSection.of(editions),
                                NuclearAndRailSection.of(editions))
                        .toList());
    }
}
