package dev.bilateral.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, independent of how it is drawn. {@code frontend/chart/spec.ts} mirrors these records field by
 * field; a change here is a change there.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChartSpec.TimeChart.class, name = "time"),
    @JsonSubTypes.Type(value = ChartSpec.StripChart.class, name = "strips")
})
public sealed interface ChartSpec {

    /** The chart's name for assistive technology. */
    String title();

    /** One or two sentences that say what the chart holds, for assistive technology. */
    String summary();

    /** Entries for the marks that occur; the component draws their symbols itself. */
    List<LegendEntry> legend();

    /**
     * Plots stacked on one horizontal axis.
     *
     * @param gutter the column for marks without a position on the horizontal axis, or null
     * @param isMicro a small picture without interaction, with first and last axis labels only
     * @param transposeWhenNarrow whether the horizontal axis turns vertical (newest on top) on narrow screens
     */
    record TimeChart(
            String title,
            String summary,
            XAxis x,
            @Nullable Gutter gutter,
            List<Plot> plots,
            List<LegendEntry> legend,
            boolean isMicro,
            boolean transposeWhenNarrow)
            implements ChartSpec {}

    /**
     * Rows of marks on one horizontal value axis, in groups under headings.
     *
     * @param labelWidth width of the label column in CSS pixels; on narrow screens labels stand above their track
     */
    record StripChart(
            String title,
            String summary,
            Axis value,
            List<StripGroup> groups,
            List<LegendEntry> legend,
            int labelWidth,
            int rowHeight,
            int narrowRowHeight)
            implements ChartSpec {}

    /**
     * A horizontal axis in whole steps (slots), such as years.
     *
     * @param min the first slot
     * @param max the last slot
     * @param title stands at the axis's end, may be empty
     */
    record XAxis(String title, int min, int max) {}

    /**
     * A value axis.
     *
     * @param title stands horizontally above the axis: quantity, unit, basis
     * @param unit printed behind values in assistive text, as {@code bcm a year} or {@code %}
     * @param decimals digits behind the decimal point in tick labels; -1 for an axis without ticks, whose numbers mean
     *     nothing but an order
     */
    record Axis(String title, String unit, double min, double max, int decimals) {}

    /** The column left of the horizontal axis for what has no position on it. */
    record Gutter(String title, int width, int narrowWidth) {}

    /**
     * One plot.
     *
     * @param title a heading above the plot, or empty
     * @param height CSS pixels of the plot area, without axis labels and title
     */
    record Plot(String id, String title, Axis y, int height, int narrowHeight, List<PlotItem> items) {}

    /**
     * Rows that share a heading.
     *
     * @param isHatched whether the tracks are hatched, to set apart what must not be compared with the others
     */
    record StripGroup(String heading, boolean isHatched, List<StripRow> rows) {}

    /**
     * One row.
     *
     * @param label what stands left of the track (above it on narrow screens)
     */
    record StripRow(String id, String label, List<Mark> marks) {}

    /**
     * One entry of the legend.
     *
     * @param key the {@link Mark#legendKey()} or {@link PlotItem#legendKey()} that it explains
     */
    record LegendEntry(String key, LegendSymbol symbol, String text) {}

    /**
     * How a legend entry's symbol is drawn: as a mark, as a stretch of line or area, or as the end of a bound.
     *
     * @param end the end of a bound that it explains, or null; its entry has an empty key, as ends occur on all marks
     */
    record LegendSymbol(
            Role role,
            Mark.@Nullable Shape shape,
            Mark.Fill fill,
            @Nullable Dash dash,
            boolean isArea,
            boolean isHatched,
            @Nullable LegendEnd end) {

        public LegendSymbol(
                Role role,
                Mark.@Nullable Shape shape,
                Mark.Fill fill,
                @Nullable Dash dash,
                boolean isArea,
                boolean isHatched) {
            this(role, shape, fill, dash, isArea, isHatched, null);
        }
    }

    /** The ends that bounds can have. */
    enum LegendEnd {
        OPEN,
        CLOSED,
        RANGE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
