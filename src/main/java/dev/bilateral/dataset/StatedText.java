package dev.bilateral.dataset;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Period;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.common.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an observation's number reads: the source's own hedge, else the qualifier, with the digits that the source
 * printed, as one run that never breaks across lines. The qualifier is never left out.
 */
public final class StatedText {

    private static final Messages MESSAGES = Messages.of(StatedText.class);

    /** The digits that a number can have. */
    private static final int DECIMALS = 15;

    private StatedText() {}

    /** Hedge and number without a unit: {@code over 95}, {@code just 2}; empty for what has no number. */
    public static String number(Observation observation) {
        Stated stated = observation.stated();
        if (stated == null) {
            return "";
        }
        String wording = observation.wording();
        if (isTimeSpan(wording)) {
            return Text.unbroken(MESSAGES.text("number.span", hedged(stated, "", observation.unit()), wording));
        }
        return Text.unbroken(hedged(stated, wording, observation.unit()));
    }

    /** Hedge, number and unit: {@code over 95 %}. What has no number reads as its wording, which may be empty. */
    public static String quantity(Observation observation) {
        Stated stated = observation.stated();
        if (stated == null) {
            return observation.wording();
        }
        String wording = observation.wording();
        if (isTimeSpan(wording)) {
            String number = Text.withUnit(hedged(stated, "", observation.unit()), observation.unit());
            return Text.unbroken(MESSAGES.text("number.span", number, wording));
        }
        return Text.withUnit(hedged(stated, wording, observation.unit()), observation.unit());
    }

    /**
     * The generic word of the qualifier and the number: {@code over 95} also where the source writes "exceeded". What a
     * title lists, so that equal statements read as one; empty for what has no number.
     */
    public static String plainNumber(Observation observation) {
        Stated stated = observation.stated();
        return stated == null ? "" : Text.unbroken(hedged(stated, "", observation.unit()));
    }

    /** {@link #plainNumber} with its unit; empty for what has no number. */
    public static String plainQuantity(Observation observation) {
        Stated stated = observation.stated();
        return stated == null ? "" : Text.withUnit(hedged(stated, "", observation.unit()), observation.unit());
    }

    /** The hedge alone, as {@code just} or {@code up to}; empty for a plain number. */
    public static String hedge(Observation observation) {
        Stated stated = observation.stated();
        if (stated == null || isTimeSpan(observation.wording())) {
            return "";
        }
        return observation.wording().isEmpty()
                ? MESSAGES.text("qualifier." + stated.qualifier().code())
                : observation.wording();
    }

    /** One number under all its hedges: {@code just, about, up to or over 2}. */
    public static String hedges(List<Observation> observations, String number) {
        List<String> hedges = observations.stream()
                .map(StatedText::hedge)
                .filter(hedge -> !hedge.isEmpty())
                .distinct()
                .toList();
        if (hedges.size() < 2) {
            return Text.unbroken((String.join("", hedges) + " " + number).strip());
        }
        String all =
                MESSAGES.text("hedges.or", String.join(", ", hedges.subList(0, hedges.size() - 1)), hedges.getLast());
        return all + '\u00a0' + number;
    }

    /** What an observation’s number allows, in prose and without its unit. A year’s digits stand together. */
    public static String bounds(Observation observation, Bounds bounds) {
        String text = Text.bounds(bounds, DECIMALS);
        return observation.unit().equals("year") ? text.replace("\u202f", "") : text;
    }

    /** The modality in words, before a name: {@code claimed by}. */
    public static String modality(Modality modality) {
        return MESSAGES.text("modality." + modality.code());
    }

    /** What the observation refers to: a period, an Iranian year, or "no year stated". */
    public static String refersTo(Observation observation) {
        return refersTo(observation.series(), observation.period());
    }

    /** The period of statements of a series, in words. */
    public static String refersTo(Series series, @Nullable Period period) {
        return series.calendar().startsWith("iranian") ? Text.iranianPeriod(period) : Text.period(period);
    }

    private static String hedged(Stated stated, String wording, String unit) {
        String word = wording.isEmpty()
                ? MESSAGES.text("qualifier." + stated.qualifier().code())
                : wording;
        return switch (stated.qualifier()) {
            case BETWEEN ->
                word.endsWith("between")
                        ? MESSAGES.text(
                                "number.betweenWord", word, digits(stated.lower(), unit), digits(stated.upper(), unit))
                        : prefixed(
                                word,
                                MESSAGES.text(
                                        "number.between", digits(stated.lower(), unit), digits(stated.upper(), unit)));
            case EXACT, ABOUT -> prefixed(word, digits(stated.value(), unit));
            case OVER, AT_LEAST -> prefixed(word, digits(stated.lower(), unit));
            case UNDER, AT_MOST, UP_TO -> prefixed(word, digits(stated.upper(), unit));
        };
    }

    private static String prefixed(String word, String number) {
        return word.isEmpty() ? number : word + " " + number;
    }

    private static String digits(@Nullable Digits digits, String unit) {
        if (digits == null) {
            throw new IllegalStateException("A stated number has the digits that its qualifier asks for");
        }
        return unit.equals("year") ? digits.printed() : Text.grouped(digits.printed());
    }

    /** Two sources hedge with a span of time ("over five years"), which stands behind the number, not before it. */
    private static boolean isTimeSpan(String wording) {
        return wording.endsWith("years");
    }
}
