package dev.bilateral.snapshot.verify;

/** As many files as may be are being checked, and none was done in the time that one may wait. */
public final class TooManyFiles extends RuntimeException {

    private final int limit;

    TooManyFiles(int limit) {
        super("More than " + limit + " files at a time");
        this.limit = limit;
    }

    /** How many are checked at a time. */
    public int limit() {
        return limit;
    }
}
