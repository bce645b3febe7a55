package dev.bilateral.dashboard.trade;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import java.util.List;
import java.util.Optional;

/** The figure's finding and what its scenario assumes, as far as the edition goes. */
final class TradeTitles {

    private static final Messages TEXTS = Messages.of(TradeTitles.class);

    private TradeTitles() {}

    static String title(FigureTables tables) {
        TradeRows rows = new TradeRows(tables);
        List<Observation> undated = rows.foundingUndated();
        Optional<Integer> year = rows.latestYear(TradeSeries.TURNOVER);
        if (year.isEmpty()) {
            return undated.isEmpty()
                    ? TEXTS.text("title.none")
                    : TEXTS.text("title.undated", TradeRows.quantityList(undated));
        }
        List<Observation> totals = rows.totalsOf(year.get());
        return undated.isEmpty()
                ? TEXTS.count("title.year", documents(totals), year.get(), TradeRows.quantityList(totals))
                : TEXTS.count(
                        "title",
                        documents(totals),
                        TradeRows.quantityList(undated),
                        year.get(),
                        TradeRows.numberList(totals));
    }

    static String subtitle(FigureTables tables) {
        Inputs inputs = tables.inputs();
        String scenario = TEXTS.text(
                "subtitle",
                tables.scenario().title(),
                percent(inputs, AssumptionKey.TRADE_GROWTH, "percent/yr"),
                inputs.text(AssumptionKey.TRADE_BASE_YEAR));
        String uplift = inputs.number(AssumptionKey.TRADE_FTA_UPLIFT) == 0
                ? ""
                : " "
                        + TEXTS.text(
                                "subtitle.uplift",
                                percent(inputs, AssumptionKey.TRADE_FTA_UPLIFT, "percent"),
                                String.valueOf(inputs.integer(AssumptionKey.TRADE_FTA_PHASE_IN)),
                                String.valueOf(inputs.integer(AssumptionKey.TRADE_FTA_FIRST_YEAR)));
        return scenario + uplift + new TradeSpreads(tables).sentence();
    }

    private static String percent(Inputs inputs, AssumptionKey key, String unit) {
        return Text.withUnit(Text.grouped(PlainNumber.text(inputs.number(key))), unit);
    }

    private static int documents(List<Observation> observations) {
        return (int) observations.stream().map(Observation::source).distinct().count();
    }
}
