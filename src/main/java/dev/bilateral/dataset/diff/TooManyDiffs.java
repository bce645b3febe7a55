package dev.bilateral.dataset.diff;

/** As many versions as may be are being held against each other, and none was done in the time that one may wait. */
public final class TooManyDiffs extends RuntimeException {

    private final int limit;

    public TooManyDiffs(int limit) {
        super("More than " + limit + " differences at a time");
        this.limit = limit;
    }

    /** How many are made, or waited for, at a time. */
    public int limit() {
        return limit;
    }
}
