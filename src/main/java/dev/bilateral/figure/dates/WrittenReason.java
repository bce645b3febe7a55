package dev.bilateral.figure.dates;

import dev.bilateral.common.Messages;

/** Why a steward links or unlinks: it stays for good. */
final class WrittenReason {

    static final int MOST_CHARACTERS = 500;

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
        if (stripped.length() > MOST_CHARACTERS) {
            throw new LinkRefused(MESSAGES.text("reason.long", stripped.length(), MOST_CHARACTERS));
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new LinkRefused(MESSAGES.text("reason.control"));
        }
        return stripped;
    }
}
