package dev.bilateral.model;

import dev.bilateral.common.Messages;
import java.util.regex.Pattern;

/**
 * Why an input can't be used.
 *
 * @param typed the text as it was given
 * @param message a sentence for the person who typed it: what is allowed, and what was typed where that alone breaks it
 */
public record InputError(AssumptionKey key, String typed, String message) {

    private static final int QUOTED_LENGTH = 60;
    private static final Pattern COMMA = Pattern.compile("\\s*[-+\u2212]?\\d{1,15},\\d{1,15}\\s*");

    /** A rule that this input breaks together with others; what was typed into it is not to blame alone. */
    static InputError ofRule(AssumptionKey key, String text, String messageKey, Object... arguments) {
        return new InputError(key, text, Messages.of(InputError.class).text(messageKey, arguments));
    }

    /** @param messageKey names a sentence of this package that says what is allowed */
    static InputError of(AssumptionKey key, String typed, String messageKey, Object... arguments) {
        return ofPart(key, typed, typed, messageKey, arguments);
    }

    /**
     * @param part of what was typed: the one that is to blame
     * @param messageKey names a sentence of this package that says what is allowed there
     */
    static InputError ofPart(AssumptionKey key, String typed, String part, String messageKey, Object... arguments) {
        Messages messages = Messages.of(InputError.class);
        String quoted = part.length() <= QUOTED_LENGTH ? part : part.substring(0, QUOTED_LENGTH) + "…";
        return new InputError(
                key,
                typed,
                messages.text(messageKey, arguments)
                        + " "
                        + (part.isBlank() ? messages.text("typed.nothing") : messages.text("typed", quoted))
                        + (COMMA.matcher(part).matches() ? " " + messages.text("typed.comma") : ""));
    }
}
