package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_FIRST_YEAR;
import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.SETTLEMENT_SHARE;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_HIGH;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_LOW;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.Observation;
import dev.bilateral.model.AssumptionKey;
import java.util.Map;
import java.util.Optional;

/**
 * Where sources state what an assumption asks for. It belongs to the quantity: a value that is typed, or taken from
 * elsewhere, changes nothing in it. Of an announced start, the year that it names is the quantity.
 *
 * @param base what a share is a share of; empty for what is no share
 */
record StatedSeries(DatasetId dataset, String series, String base) {

    private static final StatedSeries TURNOVER = of("trade-turnover", "trade-turnover", "");

    private static final Map<AssumptionKey, StatedSeries> BY_KEY = Map.of(
            GAS_FIRST_YEAR, of("gas-pipeline", "gas-project-event", ""),
            GAS_INITIAL_VOLUME, of("gas-pipeline", "gas-initial-volume", ""),
            GAS_PLATEAU_VOLUME, of("gas-pipeline", "gas-ceiling-volume", ""),
            TRADE_BASE_LOW, TURNOVER,
            TRADE_BASE_HIGH, TURNOVER,
            SETTLEMENT_SHARE, of("settlement-share", "settlement-national-currency-share", "bilateral trade"));

    /** Empty for what no source states as a quantity of its own. */
    static Optional<StatedSeries> of(AssumptionKey key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    boolean has(Observation o) {
        return o.series().id().equals(series)
                && o.base().equals(base)
                && o.flag().isDrawn();
    }

    private static StatedSeries of(String dataset, String series, String base) {
        return new StatedSeries(new DatasetId(dataset), series, base);
    }
}
