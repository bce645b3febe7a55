package dev.bilateral.dataset.store;

import dev.bilateral.dataset.PublishingRefused;

/** What somebody writes for the readers of a version: it stays for good. */
final class PublishedText {

    private static final int MOST_CHARACTERS = 2_000;

    private PublishedText() {}

    /**
     * The text as it is kept.
     *
     * @param what {@code note} or {@code reason}
     * @throws PublishingRefused where it is empty, too long, or has letters that can't be shown
     */
    static String checked(String what, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw Refusals.because(what + ".empty");
        }
        if (stripped.length() > MOST_CHARACTERS) {
            throw Refusals.because(what + ".long", stripped.length(), MOST_CHARACTERS);
        }
        if (stripped.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw Refusals.because(what + ".control");
        }
        return stripped;
    }
}
