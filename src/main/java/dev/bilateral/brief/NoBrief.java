package dev.bilateral.brief;

/** What a view says does not fit one page, or has no chart; the message says what to do. */
public final class NoBrief extends RuntimeException {

    NoBrief(String message) {
        super(message);
    }
}
