package dev.bilateral.model;

import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PRICE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static dev.bilateral.model.AssumptionKey.HORIZON_FIRST_YEAR;
import static dev.bilateral.model.AssumptionKey.HORIZON_LAST_YEAR;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_HIGH;
import static dev.bilateral.model.AssumptionKey.TRADE_BASE_LOW;
import static dev.bilateral.model.AssumptionKey.TRADE_INCLUDE_GAS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What inputs must be together. A broken rule is an error on each key that it joins, in the words of the rule. */
final class Consistency {

    static final int LONGEST_HORIZON = 60;

    private final Map<AssumptionKey, String> texts;
    private final Map<AssumptionKey, String> typed;
    private final List<InputError> errors = new ArrayList<>();

    private Consistency(Map<AssumptionKey, String> texts, Map<AssumptionKey, String> typed) {
        this.texts = texts;
        this.typed = typed;
    }

    /**
     * @param texts canonical texts; a rule that joins an absent key is left out
     * @param typed what was typed, where it was
     */
    static List<InputError> check(Map<AssumptionKey, String> texts, Map<AssumptionKey, String> typed) {
        Consistency rules = new Consistency(texts, typed);
        rules.compoundRises();
        rules.gasValueHasPrice();
        rules.tradeIsInOrder();
        rules.horizonIsInOrder();
        return rules.errors;
    }

    private void compoundRises() {
        if (knows(GAS_SHAPE, GAS_INITIAL_VOLUME, GAS_PLATEAU_VOLUME)
                && text(GAS_SHAPE).equals("compound")
                && (least(GAS_INITIAL_VOLUME) <= 0 || least(GAS_PLATEAU_VOLUME) <= 0)) {
            report("error.compound", GAS_SHAPE);
            reportZero(GAS_INITIAL_VOLUME);
            reportZero(GAS_PLATEAU_VOLUME);
        }
    }

    private void gasValueHasPrice() {
        if (knows(GAS_PRICE, TRADE_INCLUDE_GAS)
                && text(TRADE_INCLUDE_GAS).equals("true")
                && text(GAS_PRICE).isEmpty()) {
            report("error.price.missing", GAS_PRICE);
            report("error.price", TRADE_INCLUDE_GAS);
        }
    }

    private void tradeIsInOrder() {
        if (knows(TRADE_BASE_LOW, TRADE_BASE_HIGH) && most(TRADE_BASE_LOW) > least(TRADE_BASE_HIGH)) {
            report("error.trade.low", TRADE_BASE_LOW, TRADE_BASE_HIGH);
            report("error.trade.high", TRADE_BASE_HIGH, TRADE_BASE_LOW);
        }
    }

    private void horizonIsInOrder() {
        if (!knows(HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR)) {
            return;
        }
        double years = least(HORIZON_LAST_YEAR) - least(HORIZON_FIRST_YEAR) + 1;
        if (years < 1) {
            report("error.horizon.first", HORIZON_FIRST_YEAR, HORIZON_LAST_YEAR);
            report("error.horizon.last", HORIZON_LAST_YEAR, HORIZON_FIRST_YEAR);
        } else if (years > LONGEST_HORIZON) {
            report("error.horizon.length", HORIZON_FIRST_YEAR);
            report("error.horizon.length", HORIZON_LAST_YEAR);
        }
    }

    private boolean knows(AssumptionKey... keys) {
        return texts.keySet().containsAll(List.of(keys));
    }

    private String text(AssumptionKey key) {
        return texts.getOrDefault(key, "");
    }

    /** The number, or the low end of its range. */
    private double least(AssumptionKey key) {
        return InputRange.parse(text(key)).map(InputRange::low).orElseGet(() -> Double.valueOf(text(key)));
    }

    /** The number, or the high end of its range. */
    private double most(AssumptionKey key) {
        return InputRange.parse(text(key)).map(InputRange::high).orElseGet(() -> Double.valueOf(text(key)));
    }

    /** A volume that is above 0 has no part in the broken rule. */
    private void reportZero(AssumptionKey volume) {
        if (least(volume) <= 0) {
            report("error.compound", volume);
        }
    }

    /** @param named the inputs whose values the sentence names */
    private void report(String message, AssumptionKey key, AssumptionKey... named) {
        Object[] values = Arrays.stream(named).map(this::text).toArray();
        errors.add(InputError.ofRule(key, typed.getOrDefault(key, text(key)), message, values));
    }
}
