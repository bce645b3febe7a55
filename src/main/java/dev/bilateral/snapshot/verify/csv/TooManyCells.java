package dev.bilateral.snapshot.verify.csv;

/** A table is too large to be compared cell by cell. */
public final class TooManyCells extends RuntimeException {

    private final int limit;

    TooManyCells(int limit) {
        super("More than " + limit + " cells");
        this.limit = limit;
    }

    /** How many would do. */
    public int limit() {
        return limit;
    }
}
