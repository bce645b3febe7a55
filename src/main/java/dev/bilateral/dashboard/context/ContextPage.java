package dev.bilateral.dashboard.context;

import dev.bilateral.dataset.Editions;
import dev.bilateral.figure.dates.StatedDate;
import java.util.List;
import java.util.stream.Stream;

/** All that the screen shows of some editions. A section of which they say nothing is kept, and says so. */
record ContextPage(List<StatedDate> dates, List<Section> sections) {

    static final List<String> DATASETS =
            List.of("treaty", "context", "transport-corridor", "trade-turnover", "gas-pipeline");

    static ContextPage of(Editions editions) {
        return new ContextPage(
                StatedDate.of(editions),
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
