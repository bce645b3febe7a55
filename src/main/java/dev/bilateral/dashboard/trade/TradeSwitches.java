package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure.Choice;
import dev.bilateral.figure.Figure.Switch;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import java.util.List;

/** What a reader may choose to see. */
final class TradeSwitches {

    static final String SHOW = "show";

    private static final Messages TEXTS = Messages.of(TradeSwitches.class);
    private static final String TO_HORIZON = "horizon";
    /** Before 2014 only 2000 and 2005 have a total; 2030 leaves room to see the scenario beside the statements. */
    private static final int FIRST_YEAR = 2014;

    private static final int LAST_YEAR = 2030;

    static final Switch YEARS = new Switch(
            "years",
            TEXTS.text("switch.years"),
            List.of(
                    new Choice("2030", TEXTS.text("switch.years.2030", FIRST_YEAR, LAST_YEAR)),
                    new Choice(TO_HORIZON, TEXTS.text("switch.years.horizon"))));
    static final Switch DERIVED = new Switch(
            "derived",
            TEXTS.text("switch.derived"),
            List.of(
                    new Choice("hide", TEXTS.text("switch.derived.hide")),
                    new Choice(SHOW, TEXTS.text("switch.derived.show"))));

    private TradeSwitches() {}

    /** The years that the charts cover. */
    static XAxis years(FigureTables tables) {
        int horizon = tables.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR);
        boolean toHorizon = tables.state().choice(YEARS).equals(TO_HORIZON);
        return new XAxis("", FIRST_YEAR, toHorizon ? Math.max(LAST_YEAR, horizon) : LAST_YEAR);
    }
}
