package dev.bilateral.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that a plot draws; later items lie above earlier ones. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlotItem.Marks.class, name = "marks"),
    @JsonSubTypes.Type(value = PlotItem.Line.class, name = "line"),
    @JsonSubTypes.Type(value = PlotItem.Interval.class, name = "interval"),
    @JsonSubTypes.Type(value = PlotItem.Band.class, name = "band"),
    @JsonSubTypes.Type(value = PlotItem.Zone.class, name = "zone"),
    @JsonSubTypes.Type(value = PlotItem.Gap.class, name = "gap"),
    @JsonSubTypes.Type(value = PlotItem.Threshold.class, name = "threshold"),
    @JsonSubTypes.Type(value = PlotItem.Note.class, name = "note"),
    @JsonSubTypes.Type(value = PlotItem.Bracket.class, name = "bracket"),
    @JsonSubTypes.Type(value = PlotItem.Lane.class, name = "lane")
})
public sealed interface PlotItem {

    /** The legend entry that explains it, or empty. */
    String legendKey();

    /** Marks; those of one slot stand side by side in this order. */
    record Marks(List<Mark> marks) implements PlotItem {
        @Override
        public String legendKey() {
            return "";
        }
    }

    /**
     * A line through points.
     *
     * @param width CSS pixels
     * @param symbol drawn at points, or null for none
     * @param allSymbols a symbol at each point, else at the first only
     * @param endLabel stands at the line's end, or empty
     * @param details one line per point for the tooltip, or empty
     * @param isStepped whether each value holds over its whole slot and changes at the slots' border
     * @param end how a bound that the line follows ends, drawn at its last point, or null where it is no bound
     */
    record Line(
            String id,
            String legendKey,
            Role role,
            Dash dash,
            double width,
            Mark.@Nullable Shape symbol,
            boolean allSymbols,
            List<Point> points,
            String endLabel,
            List<String> details,
            boolean isStepped,
            @Nullable LineEnd end)
            implements PlotItem {

        public Line(
                String id,
                String legendKey,
                Role role,
                Dash dash,
                double width,
                Mark.@Nullable Shape symbol,
                boolean allSymbols,
                List<Point> points,
                String endLabel,
                List<String> details) {
            this(id, legendKey, role, dash, width, symbol, allSymbols, points, endLabel, details, false, null);
        }

        public Line stepped() {
            return new Line(id, legendKey, role, dash, width, symbol, allSymbols, points, endLabel, details, true, end);
        }

        /** The same as an end of an interval. */
        public Line endingAs(LineEnd as) {
            return new Line(
                    id, legendKey, role, dash, width, symbol, allSymbols, points, endLabel, details, isStepped, as);
        }
    }

    /** How an end of an interval is bounded. */
    enum LineEnd {
        OPEN,
        CLOSED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Point(double x, double y) {}

    /**
     * An interval per slot: filled, a closed edge as a solid line, an open edge as dots.
     *
     * @param isHatched hatched instead of filled
     */
    record Interval(String id, String legendKey, Role role, boolean isHatched, List<IntervalPoint> points, String label)
            implements PlotItem {}

    record IntervalPoint(double x, double lower, double upper, boolean lowerOpen, boolean upperOpen) {}

    /**
     * Graded fills without edges, for probability.
     *
     * @param dash of the line in the middle
     * @param middleLabel stands at that line's end, or empty
     * @param isStepped whether each value holds over its whole slot and changes at the slots' border
     */
    record Band(
            String id,
            String legendKey,
            Role role,
            List<BandPoint> points,
            String label,
            Dash dash,
            String middleLabel,
            boolean isStepped)
            implements PlotItem {

        public Band(String id, String legendKey, Role role, List<BandPoint> points, String label, String middleLabel) {
            this(id, legendKey, role, points, label, Dash.MIDDLE, middleLabel, false);
        }

        public Band stepped() {
            return new Band(id, legendKey, role, points, label, dash, middleLabel, true);
        }

        /** The same where another plot of the chart names it. */
        public Band unnamed() {
            return new Band(id, legendKey, role, points, "", dash, "", isStepped);
        }
    }

    /** @param quantiles ascending, odd in number; the middle one is drawn as a line */
    record BandPoint(double x, List<Double> quantiles) {}

    /** A shaded stretch of the horizontal axis, from a position to the axis's end, with a label at its top left. */
    record Zone(double from, String label) implements PlotItem {
        @Override
        public String legendKey() {
            return "";
        }
    }

    /**
     * A hatched stretch of the horizontal axis in which there is nothing to draw.
     *
     * @param label stands in it, may be empty
     * @param details lines of its tooltip: why there is nothing
     */
    record Gap(String id, double from, double to, String label, List<String> details) implements PlotItem {
        @Override
        public String legendKey() {
            return "";
        }
    }

    /** A horizontal hairline at a value, with a label above its right end. */
    record Threshold(String id, String legendKey, double value, String label, List<String> details)
            implements PlotItem {}

    /**
     * A vertical hairline at a position of the horizontal axis, or with {@code y} a point there, with a label.
     *
     * @param y the point's height, or null for a hairline over the whole plot
     * @param shape the point's shape, or null
     */
    record Note(double x, @Nullable Double y, Role role, Mark.@Nullable Shape shape, String label) implements PlotItem {
        @Override
        public String legendKey() {
            return "";
        }
    }

    /** A stretch of the value axis that has a name, which stands left of the plot. */
    record Lane(double from, double to, String label) implements PlotItem {
        @Override
        public String legendKey() {
            return "";
        }
    }

    /**
     * A bracket over a slot, with a short text that can be pressed.
     *
     * @param id what the event carries
     * @param details lines of its tooltip
     */
    record Bracket(String id, double x, String label, List<String> details) implements PlotItem {
        @Override
        public String legendKey() {
            return "";
        }
    }
}
