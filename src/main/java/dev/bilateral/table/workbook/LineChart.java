package dev.bilateral.table.workbook;

import java.util.List;

/**
 * A chart that the spreadsheet draws itself from a sheet's rows. An empty cell stays a gap in its line.
 *
 * @param title above the chart
 * @param summary the chart in words, for those who don't see it
 * @param x the column along which it runs
 * @param lines one line for each, all of one unit
 * @param unit beside the vertical axis
 */
public record LineChart(String title, String summary, String x, List<Line> lines, String unit) {

    public LineChart {
        lines = List.copyOf(lines);
    }

    /**
     * @param column whose numbers it follows, and whose name it bears
     * @param isOpen whether it is a bound that is itself excluded: dots instead of dashes
     */
    public record Line(String column, boolean isOpen) {}
}
