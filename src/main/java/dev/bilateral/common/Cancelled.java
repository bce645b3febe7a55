package dev.bilateral.common;

/** Somebody stopped what was going on; nothing of it is kept. */
public final class Cancelled extends RuntimeException {

    Cancelled() {
        super("Cancelled");
    }
}
