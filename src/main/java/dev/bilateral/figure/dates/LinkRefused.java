package dev.bilateral.figure.dates;

/** An observation can't be linked or unlinked. The message is a sentence that says what to do. */
public final class LinkRefused extends RuntimeException {

    public LinkRefused(String message) {
        super(message);
    }
}
