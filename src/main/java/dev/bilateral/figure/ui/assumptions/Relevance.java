package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.model.AssumptionKey;

/** Whether a key has any effect beside the others; some belong to one shape of the ramp alone. */
final class Relevance {

    private Relevance() {}

    /** What was edited, or is wrong, is never hidden. */
    static boolean of(AssumptionKey key, Edits edits) {
        String shape = edits.value(AssumptionKey.GAS_SHAPE);
        boolean isUsed = switch (key) {
            case GAS_STEEPNESS -> shape.equals("logistic");
            case GAS_PHASES -> shape.equals("stepwise");
            case GAS_REFERENCE -> shape.equals("reference");
            default -> true;
        };
        return isUsed || edits.isEdited(key) || edits.error(key).isPresent();
    }
}
