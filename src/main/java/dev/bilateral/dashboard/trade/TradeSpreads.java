package dev.bilateral.dashboard.trade;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.EndSpreads;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Spread;
import dev.bilateral.model.AssumptionKey;
import java.util.List;

/** What the scenario's ranges do to goods trade and to the gas value beside it; empty where no range moves them. */
record TradeSpreads(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(TradeSpreads.class);

    /** Of the last year that the chart shows, at which it is labelled. */
    String sentence() {
        int year = StrictMath.min(
                TradeSwitches.years(tables).max(), tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR));
        return EndSpreads.sentence(List.of(
                goods(year).clause(TEXTS.text("spread.goods", year), TradeSpreads::quantity),
                EndSpreads.ofNumber(tables, "gas_value_usd_bn", year)
                        .clause(TEXTS.text("spread.gas", year), TradeSpreads::quantity)));
    }

    /** For a card, behind what is computed at the working values. */
    String beside(int year) {
        return goods(year).beside(TradeSpreads::quantity);
    }

    private EndSpreads goods(int year) {
        return EndSpreads.of(tables, TradeProjection.GOODS, year);
    }

    private static String quantity(Spread spread) {
        return Text.withUnit(spread.text(value -> Text.fixed(value, 2)), "usd-bn");
    }
}
