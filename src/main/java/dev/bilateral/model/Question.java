package dev.bilateral.model;

import dev.bilateral.common.PlainNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What scenarios and their inputs are weighed by: one outcome, or, where the model gives an interval, both its ends.
 *
 * @param at a calendar year, or a volume in bcm a year
 */
public record Question(Kind kind, double at) {

    /** What can be asked for. */
    public enum Kind {
        /** Gas delivered up to and with a year. */
        CUMULATIVE("cumulative", true, "gas"),
        /** The first year in which a volume is reached. */
        REACHED("reached", false, "gas"),
        /** Goods trade in a year. */
        TRADE("trade", true, "trade"),
        /** What would be settled outside of roubles and rials in a year. */
        OUTSIDE("outside", true, "settlement", "trade");

        private final String code;
        private final boolean isOfYear;
        private final String[] groups;

        Kind(String code, boolean isOfYear, String... groups) {
            this.code = code;
            this.isOfYear = isOfYear;
            this.groups = groups;
        }

        /** The name in addresses. */
        public String code() {
            return code;
        }

        /** Whether it is asked of a year, else of a volume. */
        public boolean isOfYear() {
            return isOfYear;
        }

        /** The inputs on which the answer can depend. */
        public Set<AssumptionKey> keys() {
            return AssumptionKey.ofGroups(groups);
        }

        public double min() {
            return isOfYear ? AssumptionKey.HORIZON_FIRST_YEAR.min() : 0;
        }

        public double max() {
            return isOfYear ? AssumptionKey.HORIZON_LAST_YEAR.max() : AssumptionKey.GAS_PLATEAU_VOLUME.max();
        }
    }

    /** @throws IllegalArgumentException where nothing can be asked of such a year or volume */
    public Question {
        if (!isAllowed(kind, at)) {
            throw new IllegalArgumentException("Nothing is asked of " + at);
        }
    }

    public static boolean isAllowed(Kind kind, double at) {
        return kind.min() <= at && at <= kind.max() && (!kind.isOfYear || at == StrictMath.rint(at));
    }

    /** Reads {@code cumulative:2044}; empty where the text has another form, or what it names is not allowed. */
    public static Optional<Question> parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.code.equals(text.substring(0, colon)))
                        .findFirst()
                        .flatMap(kind -> InputNumber.parse(text.substring(colon + 1))
                                .filter(at -> isAllowed(kind, at))
                                .map(at -> new Question(kind, at)));
    }

    /** The name in addresses: {@code cumulative:2044}. */
    public String code() {
        return kind.code + ":" + PlainNumber.text(at);
    }

    /** One, or the low and the high end. */
    public List<Outcome> outcomes() {
        int year = (int) at;
        return switch (kind) {
            case CUMULATIVE -> List.of(new Outcome.CumulativeGas(year));
            case REACHED -> List.of(new Outcome.YearReached(at));
            case TRADE -> List.of(new Outcome.Trade(year, Outcome.End.LOW), new Outcome.Trade(year, Outcome.End.HIGH));
            case OUTSIDE ->
                List.of(
                        new Outcome.SettledOutside(year, Outcome.End.LOW),
                        new Outcome.SettledOutside(year, Outcome.End.HIGH));
        };
    }
}
