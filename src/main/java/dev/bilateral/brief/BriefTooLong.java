package dev.bilateral.brief;

/** What a view says does not fit one page; the message says what to do. */
public final class BriefTooLong extends RuntimeException {

    BriefTooLong(String message) {
        super(message);
    }
}
