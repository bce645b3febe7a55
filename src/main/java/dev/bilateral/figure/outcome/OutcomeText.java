package dev.bilateral.figure.outcome;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Text;
import dev.bilateral.model.Outcome;
import dev.bilateral.model.Outcome.CumulativeGas;
import dev.bilateral.model.Outcome.SettledOutside;
import dev.bilateral.model.Outcome.Trade;
import dev.bilateral.model.Outcome.YearReached;
import dev.bilateral.model.Question;
import dev.bilateral.model.TreatyTerm;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How an outcome and its numbers read. */
public final class OutcomeText {

    private static final Messages TEXTS = Messages.of(OutcomeText.class);

    private OutcomeText() {}

    /** Within a sentence: {@code cumulative gas by 2044}, {@code goods trade in 2035, low end}. */
    public static String name(Outcome outcome) {
        return switch (outcome) {
            case CumulativeGas(int year) -> TEXTS.text("name.cumulative", year);
            case YearReached(double volume) -> TEXTS.text("name.reached", PlainNumber.text(volume));
            case Trade(int year, Outcome.End end) -> TEXTS.text("name.trade", year, end(end));
            case SettledOutside(int year, Outcome.End end) -> TEXTS.text("name.outside", year, end(end));
        };
    }

    /** Within a sentence, with both ends of an interval as one. */
    public static String name(Question question) {
        return question.outcomes().size() == 1
                ? name(question.outcomes().getFirst())
                : TEXTS.text("name." + question.kind().code() + ".both", (int) question.at());
    }

    /** In a list of what can be asked for: {@code Cumulative gas by a year}. */
    public static String kind(Question.Kind kind) {
        return TEXTS.text("kind." + kind.code());
    }

    /**
     * Why a year is asked for first; empty for any other.
     *
     * @param last the year in which charts end
     */
    public static String why(Question question, int last) {
        if (!question.kind().isOfYear()) {
            return "";
        }
        return switch ((int) question.at()) {
            case TreatyTerm.HALF -> TEXTS.text("why.half", TreatyTerm.HALF);
            case TreatyTerm.LAST_FULL_YEAR ->
                TEXTS.text("why.lastFullYear", TreatyTerm.LAST_FULL_YEAR)
                        + (last > TreatyTerm.LAST_FULL_YEAR ? " " + TEXTS.text("why.beyond", last) : "");
            default -> "";
        };
    }

    /** What its axis, column or field is called: {@code Cumulative gas by 2044, bcm}. */
    public static String axis(Outcome outcome) {
        String unit = unit(outcome);
        String name = Text.capitalised(name(outcome));
        return unit.isEmpty() ? name : TEXTS.text("axis", name, Text.unit(unit));
    }

    /** A number of it, without its unit. */
    public static String number(Outcome outcome, double value) {
        return switch (outcome) {
            case CumulativeGas _ -> Text.volume(value);
            case YearReached _ -> PlainNumber.text(value);
            case Trade _, SettledOutside _ -> Text.fixed(value, 2);
        };
    }

    /** A number of it, without its unit; of an open end {@code under 0.25}, {@code over 3.80}. */
    public static String number(Outcome outcome, Outcome.Value value) {
        String number = number(outcome, value.number());
        return value.isOpen() ? Text.unbroken(TEXTS.text("open." + endOf(outcome), number)) : number;
    }

    /** A number of it with its unit, or that there is none. */
    public static String value(Outcome outcome, Optional<Outcome.Value> value) {
        return value.map(found -> Text.withUnit(number(outcome, found), unit(outcome)))
                .orElseGet(() -> none(outcome));
    }

    /**
     * The gap between two numbers of it as they are printed, with its sign and unit: {@code +12.5 bcm}. So whoever adds
     * up what is printed gets what is printed.
     */
    static String change(Outcome outcome, double before, double after) {
        BigDecimal change = printed(outcome, after).subtract(printed(outcome, before));
        if (change.signum() == 0) {
            return TEXTS.text("slight");
        }
        String digits = Text.grouped(change.abs().toPlainString());
        String size = outcome instanceof YearReached
                ? TEXTS.count("years", change.abs().intValue(), digits)
                : Text.withUnit(digits, unit(outcome));
        return Text.unbroken((change.signum() < 0 ? "\u2212" : "+") + size);
    }

    private static BigDecimal printed(Outcome outcome, double value) {
        return new BigDecimal(number(outcome, value).replace("\u202f", "").replace('\u2212', '-'));
    }

    /** What there is in place of a number. */
    public static String none(Outcome outcome) {
        return TEXTS.text(outcome instanceof YearReached ? "none.reached" : "none");
    }

    /** As in datasets; empty for years. */
    public static String unit(Outcome outcome) {
        return switch (outcome) {
            case CumulativeGas _ -> "bcm";
            case YearReached _ -> "";
            case Trade _, SettledOutside _ -> "usd-bn";
        };
    }

    /** A label within a sentence. */
    static String small(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** What is no interval has no open end. */
    private static Outcome.End endOf(Outcome outcome) {
        return switch (outcome) {
            case Trade trade -> trade.end();
            case SettledOutside outside -> outside.end();
            case CumulativeGas _, YearReached _ -> Outcome.End.HIGH;
        };
    }

    private static String end(Outcome.End end) {
        return TEXTS.text("end." + end);
    }
}
