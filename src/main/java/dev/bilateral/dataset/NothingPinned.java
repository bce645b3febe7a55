package dev.bilateral.dataset;

/** Pins that name no version of a dataset which is needed, or one that there is not. */
public final class NothingPinned extends RuntimeException {

    public NothingPinned(String message) {
        super(message);
    }
}
