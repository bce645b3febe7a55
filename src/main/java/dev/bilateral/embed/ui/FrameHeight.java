package dev.bilateral.embed.ui;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.BarChart;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.TimeChart;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * How high a frame has to be to show a figure without scrolling, as far as that can be told beforehand: without a script
 * a frame can't tell its page, but the page knows how wide it is, and the picture's proportions follow from its chart.
 *
 * @param wide the height of the picture in percent of its width, from 600 pixels on
 * @param narrow the same below
 */
record FrameHeight(int wide, int narrow) {

    /** As wide as the embedded page becomes at most, in pixels. */
    private static final int WIDEST = 1200;

    private static final int NARROW = 400;

    /** The words below the picture and the closed tables, in pixels. */
    private static final int WORDS = 610;

    private static final int NARROW_WORDS = 780;

    /** What stands above and below the chart in its picture: title, legend, sources. */
    private static final int AROUND = 440;

    private static final int NARROW_AROUND = 700;

    /** The row of a year where the time axis is turned. */
    private static final int YEAR = 40;

    /** A picture is no lower than a slide. */
    private static final int LEAST = 800;

    static FrameHeight of(ChartSpec chart) {
        int wide = Math.max(LEAST, chartHeight(chart, Plot::height, false) + AROUND);
        int narrow = chartHeight(chart, Plot::narrowHeight, true) + NARROW_AROUND;
        return new FrameHeight(100 * wide / WIDEST, 100 * narrow / NARROW);
    }

    /** For pages that keep no styles: right where the frame is some 800 pixels wide. */
    int usual() {
        return 8 * wide + WORDS;
    }

    /** As CSS, in units of the container's width; the second part counts in narrow ones alone. */
    String css() {
        return String.format(
                Locale.ROOT,
                "box-sizing:border-box;height:max(min(%1$dcqw, %2$dpx) + %3$dpx, min(%4$dcqw + %5$dpx, (600px - 100cqw) * 999))",
                wide,
                wide * WIDEST / 100,
                WORDS,
                narrow,
                NARROW_WORDS);
    }

    private static int chartHeight(ChartSpec chart, ToIntFunction<Plot> ofPlot, boolean isNarrow) {
        return switch (chart) {
            case TimeChart time
            when isNarrow && time.transposeWhenNarrow() ->
                (time.x().max() - time.x().min() + 2) * YEAR;
            case TimeChart time -> time.plots().stream().mapToInt(ofPlot).sum();
            case StripChart strips ->
                strips.groups().stream()
                                .mapToInt(group -> group.rows().size() + 1)
                                .sum()
                        * (isNarrow ? strips.narrowRowHeight() : strips.rowHeight());
            case BarChart _ -> LEAST / 2;
        };
    }
}
