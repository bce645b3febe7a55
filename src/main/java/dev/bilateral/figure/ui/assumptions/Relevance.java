package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_PRICE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static dev.bilateral.model.AssumptionKey.TRADE_INCLUDE_GAS;

import dev.bilateral.figure.Figure;
import dev.bilateral.model.AssumptionKey;

/** Whether a key has any effect: some belong to one shape of the ramp alone, some to a layer that may be left out. */
public final class Relevance {

    private Relevance() {}

    /** Whether a figure in this state rests on a key, so that an error in it is that figure's error. */
    public static boolean matters(Figure figure, AssumptionKey key, Edits edits) {
        boolean isOtherLayer =
                key.group().equals(GAS_PRICE.group()) && figure.keys().contains(TRADE_INCLUDE_GAS);
        return figure.keys().contains(key)
                && (!isOtherLayer || edits.text(TRADE_INCLUDE_GAS).equals("true"));
    }

    /** What was edited, or is wrong, is never hidden. */
    static boolean of(AssumptionKey key, Edits edits) {
        return isUsed(key, edits) || edits.isEdited(key) || edits.error(key).isPresent();
    }

    /** Whether the ramp's shape uses a key; a ramp in steps has its volumes from its phases alone. */
    static boolean isUsed(AssumptionKey key, Edits edits) {
        String shape = edits.value(GAS_SHAPE);
        return switch (key) {
            case GAS_INITIAL_VOLUME, GAS_PLATEAU_VOLUME, GAS_RAMP_YEARS -> !shape.equals("stepwise");
            case GAS_STEEPNESS -> shape.equals("logistic");
            case GAS_PHASES -> shape.equals("stepwise");
            case GAS_REFERENCE -> shape.equals("reference");
            default -> true;
        };
    }
}
