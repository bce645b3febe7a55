package dev.bilateral.figure;

import dev.bilateral.chart.ChartSpec;
import java.util.List;

/**
 * A figure ready to be shown.
 *
 * @param title a finding, computed from the rows with their qualifiers
 * @param panels the first is the main chart
 * @param lines short lines under the charts, such as conversions
 * @param footnote coverage, basis, dataset version, scenario revision
 */
public record FigureSpec(String title, String subtitle, List<Panel> panels, List<String> lines, String footnote) {

    /**
     * One chart with its texts.
     *
     * @param title empty for the main chart, whose title is the figure's
     * @param note stands under the chart, may be empty
     * @param isHalf whether it takes half the width where there is room
     */
    public record Panel(String id, String title, String subtitle, ChartSpec chart, String note, boolean isHalf) {}
}
