package dev.bilateral.figure.ui.assumptions;

import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import java.util.Collection;
import java.util.List;

/** Assumptions as they stand on paper. */
public final class PrintedAssumptions {

    private static final Messages MESSAGES = Messages.of(PrintedAssumptions.class);

    private PrintedAssumptions() {}

    /** An assumption as saved. */
    public record Row(String key, String label, String value, String reason, String source) {}

    /** What stands in place of the saved value, and where it is taken from. */
    public record Now(String key, String value, String reason, String source) {}

    public static List<Row> saved(
            FigureTables tables, CitedObservations cited, Edits edits, Collection<AssumptionKey> keys) {
        Edits untouched = edits.resetAll();
        return keys.stream()
                .sorted()
                .filter(key -> Relevance.of(key, edits))
                .map(key -> {
                    Assumption saved = saved(tables, key);
                    String value = KeyTexts.valueWithUnit(key, saved.value());
                    return new Row(
                            key.code(),
                            KeyTexts.label(key),
                            value,
                            KeyTexts.reason(saved),
                            source(saved, cited, untouched));
                })
                .toList();
    }

    public static List<Now> edited(FigureTables tables, CitedObservations cited, Edits edits) {
        return edits.edited().stream()
                .map(key -> new Now(
                        key.code(),
                        value(key, edits),
                        edits.reasons().getOrDefault(key, MESSAGES.text("reason.printed")),
                        source(saved(tables, key), cited, edits)))
                .toList();
    }

    private static String value(AssumptionKey key, Edits edits) {
        String value = KeyTexts.valueWithUnit(key, edits.value(key));
        return Relevance.isUsed(key, edits)
                ? value
                : MESSAGES.text("unused.printed", value, KeyTexts.value(GAS_SHAPE, edits.value(GAS_SHAPE)));
    }

    private static String source(Assumption saved, CitedObservations cited, Edits edits) {
        StatedOffers stated = StatedOffers.of(saved, cited);
        return stated.sourceOf(edits)
                .map(source -> stated.words(source, edits))
                .orElseGet(() -> MESSAGES.text("noSource"));
    }

    private static Assumption saved(FigureTables tables, AssumptionKey key) {
        return tables.revision().assumptions().getOrDefault(key, new Assumption(key, key.defaultText(), "", null));
    }
}
