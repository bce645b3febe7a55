package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the totals in view disagree: a bracket over the year, and a sentence for those that name no year. */
record TradeDisagreements(List<Disagreement> found) {

    private static final Messages TEXTS = Messages.of(TradeDisagreements.class);

    static TradeDisagreements among(List<Observation> shown) {
        return new TradeDisagreements(Disagreements.among(shown.stream()
                .filter(o -> o.series().id().equals(TradeSeries.TURNOVER))
                .toList()));
    }

    List<PlotItem> brackets() {
        return found.stream()
                .flatMap(d -> Optional.ofNullable(d.period()).filter(Period::isCalendarYear).stream()
                        .map(period -> bracket(d, period.start().getYear())))
                .toList();
    }

    /** Empty where all statements without a year agree. */
    String undated() {
        return found.stream()
                .filter(d -> d.period() == null)
                .map(d -> TEXTS.text("disagreement.undated", d.count(), Text.list(said(d).toList())))
                .findFirst()
                .orElse("");
    }

    private static PlotItem bracket(Disagreement d, int year) {
        return new Bracket(
                "disagreement-" + year,
                year,
                TEXTS.text("bracket", d.count()),
                Stream.concat(Stream.of(TEXTS.text("disagreement.year", year)), said(d))
                        .toList());
    }

    private static Stream<String> said(Disagreement d) {
        return d.statements().stream().map(TradeDisagreements::said);
    }

    private static String said(Statement statement) {
        String numbers = Text.list(statement.observations().stream()
                .map(StatedText::quantity)
                .distinct()
                .toList());
        return statement.saidOn() == null
                ? TEXTS.text("disagreement.item", numbers, statement.who())
                : TEXTS.text("disagreement.item.said", numbers, statement.who(), Text.date(statement.saidOn()));
    }
}
