package dev.bilateral.figure.dates;

import dev.bilateral.common.Messages;
import dev.bilateral.scenario.WrittenText;

/** Why a steward links or unlinks: it stays for good. */
final class WrittenReason {

    private static final Messages MESSAGES = Messages.of(WrittenReason.class);

    private WrittenReason() {}

    /**
     * The text as it is kept.
     *
     * @throws LinkRefused where it is empty, too long, or has letters that can't be shown
     */
    static String checked(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new LinkRefused(MESSAGES.text("reason.empty"));
        }
        if (stripped.length() > WrittenText.LONGEST) {
            throw new LinkRefused(MESSAGES.text("reason.long", stripped.length(), WrittenText.LONGEST));
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new LinkRefused(MESSAGES.text("reason.control"));
        }
        return stripped;
    }
}
