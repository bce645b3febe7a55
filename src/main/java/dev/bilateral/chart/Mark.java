package dev.bilateral.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement as a mark. Either {@code value} is given (a point) or {@code lower} or {@code upper} or both (bounds).
 *
 * @param id stable: what events carry to the server
 * @param x the slot on the horizontal axis, or null for the gutter; in strips always null
 * @param span the true span where that is no whole slot: drawn as a bar with the mark in its middle
 * @param lower the lower end; alone, a stem rises from it
 * @param upper the upper end; alone, a stem falls from it
 * @param reach where a one-sided stem ends, as a domain's end (thin, no arrowhead); null: a short stem with arrowhead
 * @param tiedTo a position on the horizontal axis to which a dotted line leads, or null
 * @param label stands beside the mark: qualifier and number as one run
 * @param details lines of the tooltip and of the live region
 * @param isHatched whether the space between both ends is hatched (gutter only)
 */
public record Mark(
        String id,
        String legendKey,
        Role role,
        Shape shape,
        Fill fill,
        @Nullable Double x,
        @Nullable Span span,
        @Nullable Double value,
        @Nullable End lower,
        @Nullable End upper,
        @Nullable Double reach,
        @Nullable Double tiedTo,
        String label,
        List<String> details,
        boolean isHatched) {

    public Mark labelled(String newLabel) {
        return new Mark(
                id, legendKey, role, shape, fill, x, span, value, lower, upper, reach, tiedTo, newLabel, details,
                isHatched);
    }

    public Mark detailed(List<String> newDetails) {
        return new Mark(
                id,
                legendKey,
                role,
                shape,
                fill,
                x,
                span,
                value,
                lower,
                upper,
                reach,
                tiedTo,
                label,
                newDetails,
                isHatched);
    }

    /** An end of bounds. */
    public record End(double at, boolean isOpen) {}

    /** A stretch of the horizontal axis; a slot {@code s} covers [s - 0.5, s + 0.5]. */
    public record Span(double from, double to) {}

    /** The mark's form. */
    public enum Shape {
        DISC,
        DIAMOND,
        SQUARE,
        CROSS,
        TRIANGLE_UP,
        TRIANGLE_UP_DASHED,
        TRIANGLE_DOWN,
        PLUS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Solid for a plain value, hollow for an approximate one. */
    public enum Fill {
        SOLID,
        HOLLOW;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
