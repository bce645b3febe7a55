package dev.bilateral.figure;

import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Mark.End;
import dev.bilateral.chart.Mark.Shape;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.StatedText;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns observations into marks: colour by who speaks, shape by modality, fill and ends by qualifier. An observation
 * without a period gets no position in time: it stands in the gutter.
 */
public final class MarkOf {

    private final DoubleUnaryOperator unit;
    private final @Nullable Role role;
    private final Function<Observation, String> label;

    private MarkOf(DoubleUnaryOperator unit, @Nullable Role role, Function<Observation, String> label) {
        this.unit = unit;
        this.role = role;
        this.label = label;
    }

    /** Marks in the unit that the source states, labelled with its hedge and its digits. */
    public static MarkOf asStated() {
        return new MarkOf(DoubleUnaryOperator.identity(), null, MarkOf::words);
    }

    /** Marks in another unit; the labels must say so, and so are given with it. */
    public MarkOf in(DoubleUnaryOperator conversion, Function<Observation, String> labels) {
        return new MarkOf(conversion, role, labels);
    }

    /** Marks in a colour of their own, such as that of other places. */
    public MarkOf as(Role fixed) {
        return new MarkOf(unit, fixed, label);
    }

    public MarkOf labelled(Function<Observation, String> labels) {
        return new MarkOf(unit, role, labels);
    }

    /**
     * The mark on an axis of calendar years, or in its gutter.
     *
     * @throws IllegalArgumentException for an observation without a number
     */
    public Mark inTime(Observation o) {
        Period period = o.period();
        return mark(o, period == null ? null : YearAxis.middle(period), spanOf(period));
    }

    /** The mark in a row of its own, where time has no place. */
    public Mark inRow(Observation o) {
        return mark(o, null, null);
    }

    /** Hedge and digits as one run, with the sign where the number is a percentage. */
    public static String words(Observation o) {
        return o.unit().equals("percent") ? StatedText.quantity(o) : StatedText.number(o);
    }

    /** The colour: plans and forecasts apart from all else. */
    public static Role role(Observation o) {
        return o.isAhead() ? Role.PLANNED : Role.OBSERVED;
    }

    public static Shape shape(Modality modality) {
        return switch (modality) {
            case REPORTED -> Shape.DISC;
            case CLAIMED -> Shape.DIAMOND;
            case ESTIMATED -> Shape.SQUARE;
            case DERIVED -> Shape.CROSS;
            case PLANNED -> Shape.TRIANGLE_UP;
            case PROPOSED -> Shape.TRIANGLE_UP_DASHED;
        };
    }

    private Mark mark(Observation o, @Nullable Double x, Mark.@Nullable Span span) {
        Stated stated = o.stated();
        if (stated == null) {
            throw new IllegalArgumentException("Observation " + o.id() + " has no number to draw");
        }
        Qualifier qualifier = stated.qualifier();
        Role drawnAs = role == null ? role(o) : role;
        boolean isUndated = o.period() == null;
        return new Mark(
                o.id(),
                MarkLegend.key(o, drawnAs),
                drawnAs,
                shape(o.modality()),
                MarkLegend.fill(o),
                x,
                span,
                number(stated.value()),
                end(stated.lower(), qualifier == Qualifier.OVER),
                end(stated.upper(), qualifier == Qualifier.UNDER),
                reach(qualifier, o.series()),
                null,
                label.apply(o),
                MarkDetails.of(o),
                isUndated && qualifier == Qualifier.BETWEEN);
    }

    private static Mark.@Nullable Span spanOf(@Nullable Period period) {
        return period == null || period.isCalendarYear() || period.isSingleDay() ? null : YearAxis.span(period);
    }

    private @Nullable Double number(@Nullable Digits digits) {
        return digits == null ? null : unit.applyAsDouble(digits.number());
    }

    private @Nullable End end(@Nullable Digits digits, boolean isOpen) {
        return digits == null ? null : new End(unit.applyAsDouble(digits.number()), isOpen);
    }

    /** A one-sided stem ends where the series' domain does, and else has an arrowhead. */
    private @Nullable Double reach(Qualifier qualifier, Series series) {
        Double domainEnd = switch (qualifier) {
            case OVER, AT_LEAST -> series.domainMax();
            case UNDER, AT_MOST, UP_TO -> series.domainMin();
            case EXACT, ABOUT, BETWEEN -> null;
        };
        return domainEnd == null ? null : unit.applyAsDouble(domainEnd);
    }
}
