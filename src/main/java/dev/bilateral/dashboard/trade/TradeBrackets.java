package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.PlotItem;
import dev.bilateral.dataset.Observation;
import java.util.List;

/** A bracket over each year whose drawn statements disagree. */
final class TradeBrackets {

    private TradeBrackets() {}

    static List<PlotItem> of(List<Observation> shown) {
        return List.of();
    }
}
