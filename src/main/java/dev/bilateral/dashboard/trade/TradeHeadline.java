package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Finding;
import dev.bilateral.figure.Headline;
import dev.bilateral.model.AssumptionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The overview's card, and trade's half of the sentence that it shares with settlement. */
record TradeHeadline(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(TradeHeadline.class);

    Headline headline() {
        return new Headline(
                number(),
                context(),
                scenario(),
                new TurnoverChart(tables, TradeSwitches.years(tables)).micro(),
                status().stream().toList());
    }

    /** What sources say, as a sentence of its own. */
    Optional<Finding> stated() {
        List<Observation> said = new ArrayList<>(undated());
        year().ifPresent(y -> said.addAll(totals(y)));
        return status().map(clause -> Finding.of(clause + ".", said));
    }

    /** What the scenario makes of it, in the last of the years that the chart shows. */
    Optional<Finding> assumed(XAxis years) {
        int last = Math.min(years.max(), tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR));
        return TradeProjection.GOODS
                .at(tables.projection(), last)
                .map(bounds -> new Finding(
                        TEXTS.text("finding.assumed", tables.scenario().title(), Text.amounts(bounds, 2), last),
                        List.of()));
    }

    private String number() {
        if (!undated().isEmpty()) {
            return TradeRows.quantityList(undated());
        }
        return year().map(y -> TEXTS.text("headline.year", TradeRows.quantityList(totals(y)), y))
                .orElseGet(() -> TEXTS.text("headline.none"));
    }

    private String context() {
        if (undated().isEmpty()) {
            return "";
        }
        return year().map(y -> TEXTS.text("headline.context", TradeRows.numberList(totals(y)), y))
                .orElseGet(() -> TEXTS.text("headline.context.undated"));
    }

    private String scenario() {
        int last = tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR);
        return TradeProjection.GOODS
                .at(tables.projection(), last)
                .map(bounds -> TEXTS.text("headline.scenario", Text.amounts(bounds, 2), last)
                        + new TradeSpreads(tables).beside(last))
                .orElseGet(() -> TEXTS.text("headline.scenario.none"));
    }

    private Optional<String> status() {
        String undated = TradeRows.quantityList(undated());
        if (year().isEmpty()) {
            return undated.isEmpty() ? Optional.empty() : Optional.of(TEXTS.text("status.undated", undated));
        }
        int y = year().get();
        return Optional.of(
                undated.isEmpty()
                        ? TEXTS.text("status.year", TradeRows.quantityList(totals(y)), y)
                        : TEXTS.text("status", undated, TradeRows.numberList(totals(y)), y));
    }

    private List<Observation> undated() {
        return new TradeRows(tables).foundingUndated();
    }

    private Optional<Integer> year() {
        return new TradeRows(tables).latestYear(TradeSeries.TURNOVER);
    }

    private List<Observation> totals(int year) {
        return new TradeRows(tables).totalsOf(year);
    }
}
