package dev.bilateral.dashboard.trade;

import dev.bilateral.common.DatasetId;

/** The series of the trade dataset that the charts draw; the table shows all of them. */
final class TradeSeries {

    static final DatasetId DATASET = new DatasetId("trade-turnover");

    static final String TURNOVER = "trade-turnover";
    static final String GROWTH = "trade-turnover-growth";
    static final String GOALS = "trade-target";
    static final String EXPORTS = "trade-exports-russia-to-iran";
    static final String IMPORTS = "trade-imports-russia-from-iran";
    static final String CUSTOMS = "iran-customs-turnover";
    static final String CUSTOMS_PART = "iran-customs-turnover-part-year";
    static final String CUSTOMS_EXPORTS = "iran-customs-exports-to-russia";
    static final String CUSTOMS_IMPORTS = "iran-customs-imports-from-russia";

    private TradeSeries() {}
}
