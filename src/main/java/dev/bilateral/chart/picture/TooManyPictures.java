package dev.bilateral.chart.picture;

/** As many pictures as may be are being drawn, and none was done in the time that one may wait. */
public final class TooManyPictures extends RuntimeException {

    private final int limit;

    TooManyPictures(int limit) {
        super("More than " + limit + " pictures at a time");
        this.limit = limit;
    }

    /** How many are drawn at a time. */
    public int limit() {
        return limit;
    }
}
