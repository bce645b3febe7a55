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
    @JsonSubTypes.Type(value = ChartSpec.StripChart.class, name = "strips"),
    @JsonSubTypes.Type(value = ChartSpec.BarChart.class, name = "bars")
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
     * Rows of horizontal bars on one value axis: around a value that all start from, or chained, each from where the one
     * above it ended.
     *
     * @param baseline what all rows are seen against, or null
     * @param isChained whether a hairline leads from the end of each row to the next
     * @param labelWidth width of the label column in CSS pixels; on narrow screens labels stand above their bars
     */
    record BarChart(
            String title,
            String summary,
            Axis value,
            @Nullable Baseline baseline,
            List<BarRow> rows,
            boolean isChained,
            List<LegendEntry> legend,
            int labelWidth)
            implements ChartSpec {}

    /** A value as a hairline down all rows, with its label above them. */
    record Baseline(double at, String label) {}

    /**
     * One row.
     *
     * @param id stable: what events carry to the server
     * @param isPressable whether pressing it leads somewhere
     * @param bars none, one, or two that lead away from a common value
     * @param details lines of the tooltip and of the live region
     */
    record BarRow(String id, String label, boolean isPressable, List<Bar> bars, List<String> details) {}

    /**
     * One bar.
     *
     * @param from where it starts; the row before is chained to it
     * @param to where it ends, on either side; the same as {@code from} for a single value, which is a stroke
     * @param isHatched hatched instead of filled
     * @param isDashed whether its outline is dashed, and it is left empty instead of filled
     * @param label stands beside its end
     */
    record Bar(String legendKey, Role role, boolean isHatched, boolean isDashed, double from, double to, String label) {

        /** With a solid outline. */
        public Bar(String legendKey, Role role, boolean isHatched, double from, double to, String label) {
            this(legendKey, role, isHatched, false, from, to, label);
        }
    }

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
     * @param unit printed behind values in assistive text, as {@code kg} or {@code %}
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
