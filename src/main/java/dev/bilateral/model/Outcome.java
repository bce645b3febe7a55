package dev.bilateral.model;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.PlainNumber;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One number that a scenario comes down to, so that inputs and scenarios can be weighed by it. Where the model gives an
 * interval, an outcome is one end of it and says which.
 */
public sealed interface Outcome {

    /** How far ahead a volume is looked for. */
    int FARTHEST = 200;

    /** The number and whether it is itself left out, or empty where these inputs give none. */
    Optional<Value> value(Inputs inputs, ReferenceRamps references);

    /** The number alone, or empty where these inputs give none. */
    default OptionalDouble of(Inputs inputs, ReferenceRamps references) {
        return value(inputs, references)
                .map(value -> OptionalDouble.of(value.number()))
                .orElse(OptionalDouble.empty());
    }

    /** The name in addresses: {@code cumulative:2044}. */
    String code();

    /**
     * What comes out.
     *
     * @param isOpen whether it is the open end of an interval, which comes as near to the number as one likes and never
     *     reaches it
     */
    record Value(double number, boolean isOpen) {
        static Value closed(double number) {
            return new Value(number, false);
        }
    }

    /** An end of an interval. */
    enum End {
        LOW,
        HIGH;

        Optional<Value> of(Optional<Bounds> bounds) {
            return bounds.map(all ->
                    this == LOW ? new Value(all.lower(), all.lowerOpen()) : new Value(all.upper(), all.upperOpen()));
        }

        String code() {
            return this == LOW ? "low" : "high";
        }
    }

    /** All gas delivered up to and with a year, in bcm; 0 where none is delivered by then. */
    record CumulativeGas(int year) implements Outcome {
        @Override
        public Optional<Value> value(Inputs inputs, ReferenceRamps references) {
            return Optional.of(Value.closed(GasProjection.of(inputs, references)
                    .cumulativeDelivered(year)
                    .orElse(0)));
        }

        @Override
        public String code() {
            return "cumulative:" + year;
        }
    }

    /** The first calendar year in which the planned volume is at least so many bcm; none where it never is. */
    record YearReached(double volume) implements Outcome {
        @Override
        public Optional<Value> value(Inputs inputs, ReferenceRamps references) {
            GasRamp ramp = GasRamp.of(inputs, references);
            for (int year = ramp.firstDelivery(); year <= ramp.firstDelivery() + FARTHEST; year++) {
                if (ramp.planned(year).orElse(0) >= volume) {
                    return Optional.of(Value.closed(year));
                }
            }
            return Optional.empty();
        }

        @Override
        public String code() {
            return "reached:" + PlainNumber.text(volume);
        }
    }

    /** Goods trade in a year, in USD bn; none before its base year. */
    record Trade(int year, End end) implements Outcome {
        @Override
        public Optional<Value> value(Inputs inputs, ReferenceRamps references) {
            return end.of(TradeOutlook.ofGoods(inputs).goods(year));
        }

        @Override
        public String code() {
            return "trade:" + year + ":" + end.code();
        }
    }

    /** What would be settled outside of roubles and rials in a year, in USD bn; none before the base years. */
    record SettledOutside(int year, End end) implements Outcome {
        @Override
        public Optional<Value> value(Inputs inputs, ReferenceRamps references) {
            return end.of(SettlementOutlook.of(inputs).remainder(year));
        }

        @Override
        public String code() {
            return "outside:" + year + ":" + end.code();
        }
    }
}
