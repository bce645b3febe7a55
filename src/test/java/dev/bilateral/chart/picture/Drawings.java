package dev.bilateral.chart.picture;

/** Drawings for tests of documents. */
public final class Drawings {

    private Drawings() {}

    public static Drawing of(int width, int height) {
        return Drawing.of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\"><rect width=\"10\" height=\"10\"/></svg>");
    }
}
