package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Text;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InputRange;
import dev.bilateral.model.Share;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import java.util.Optional;

/** How keys and their values read. */
public final class KeyTexts {

    private static final Messages MODEL = Messages.of(AssumptionKey.class);
    private static final Messages MESSAGES = Messages.of(KeyTexts.class);

    private KeyTexts() {}

    public static String label(AssumptionKey key) {
        return MODEL.text(key.code() + ".label");
    }

    public static String unit(AssumptionKey key) {
        return MODEL.text(key.code() + ".unit");
    }

    /** The heading under which the key stands. */
    public static String group(AssumptionKey key) {
        return MODEL.text("group." + key.group());
    }

    /** Why a value was saved: in the words saved with it, or, of a default, in those of the model. */
    static String reason(Assumption saved) {
        if (!saved.rationale().isEmpty()) {
            return saved.rationale();
        }
        return saved.value().equals(saved.key().defaultText())
                ? MODEL.text(saved.key().code() + ".reason")
                : MESSAGES.text("reason.none");
    }

    static String choice(AssumptionKey key, String name) {
        return MODEL.find(key.code() + "." + name).orElse(name);
    }

    /** What is allowed, for keys that hold a number. */
    static Optional<String> allowed(AssumptionKey key) {
        return switch (key.kind()) {
            case INTEGER, NUMBER, OPTIONAL_NUMBER, SHARE ->
                Optional.of(MESSAGES.text("allowed", number(key.min()), number(key.max())));
            case CHOICE, PHASES, FLAG -> Optional.empty();
        };
    }

    /** A value without its unit: {@code 55}, {@code over 95 %}, {@code Linear}. */
    public static String value(AssumptionKey key, String text) {
        return InputRange.parse(text)
                .filter(range -> key.takesRange())
                .map(AssumptionText::range)
                .orElseGet(() -> certain(key, text));
    }

    private static String certain(AssumptionKey key, String text) {
        return switch (key.kind()) {
            case CHOICE, FLAG -> choice(key, text);
            case SHARE -> Share.parse(text).map(KeyTexts::share).orElse(text);
            case PHASES -> AssumptionText.of(key, text);
            case INTEGER, NUMBER, OPTIONAL_NUMBER -> text.isEmpty() ? MESSAGES.text("value.none") : text;
        };
    }

    /** A value with its unit. */
    public static String valueWithUnit(AssumptionKey key, String text) {
        String unit = unit(key);
        return unit.isEmpty()
                        || text.isEmpty()
                        || key.kind() == AssumptionKey.Kind.SHARE
                        || key.kind() == AssumptionKey.Kind.PHASES
                ? value(key, text)
                : Text.unbroken(value(key, text) + " " + unit);
    }

    /** A value behind its label: {@code Price 250 USD per 1000 m³}. */
    static String labelled(AssumptionKey key, String text) {
        return MESSAGES.text("labelled", label(key), valueWithUnit(key, text));
    }

    private static String share(Share share) {
        String low = Text.rounded(share.low(), 3);
        return Text.unbroken(
                share.qualifier() == Qualifier.BETWEEN
                        ? MESSAGES.text("share.value.between", low, Text.rounded(share.high(), 3))
                        : MESSAGES.text(
                                        "share.value",
                                        share.qualifier() == Qualifier.EXACT
                                                ? ""
                                                : MESSAGES.text("share."
                                                        + share.qualifier().code()),
                                        low)
                                .strip());
    }

    static String number(double value) {
        return Text.rounded(value, 3).replace("\u202f", "");
    }
}
