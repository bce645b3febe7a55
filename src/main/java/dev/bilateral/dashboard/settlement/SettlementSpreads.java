package dev.bilateral.dashboard.settlement;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.EndSpreads;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.IntervalColumns;
import dev.bilateral.figure.Spread;
import dev.bilateral.model.AssumptionKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the scenario's ranges do to the share and to what it makes of goods trade; empty where no range moves them. */
record SettlementSpreads(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(SettlementSpreads.class);

    /** Of the last year, at which the chart is labelled. */
    String share() {
        return EndSpreads.sentence(List.of(EndSpreads.of(tables, ScenarioPanels.SHARE, lastYear())
                .clause(TEXTS.text("spread.share", lastYear()), SettlementSpreads::percent)));
    }

    /** The same for a card, behind what is computed at the working values. */
    String beside() {
        return EndSpreads.of(tables, ScenarioPanels.SHARE, lastYear()).beside(SettlementSpreads::percent);
    }

    /** @param named the year that the title names; the chart is labelled at the last one */
    String dollars(Optional<Integer> named) {
        Stream<String> settled = Stream.concat(named.stream(), Stream.of(lastYear()))
                .distinct()
                .map(year -> clause(ScenarioPanels.SETTLED, "spread.settled", year));
        return EndSpreads.sentence(
                Stream.concat(settled, Stream.of(clause(ScenarioPanels.REMAINDER, "spread.remainder", lastYear())))
                        .toList());
    }

    private String clause(IntervalColumns columns, String subject, int year) {
        return EndSpreads.of(tables, columns, year)
                .clause(
                        TEXTS.text(subject, year),
                        spread -> Text.withUnit(spread.text(value -> Text.fixed(value, 2)), "usd-bn"));
    }

    private static String percent(Spread spread) {
        return Text.withUnit(spread.text(value -> Text.rounded(value, 1)), "percent");
    }

    private int lastYear() {
        return tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR);
    }
}
