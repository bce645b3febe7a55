package dev.bilateral.chart.picture;

import dev.bilateral.chart.ChartSpec;
import java.util.List;

/**
 * A chart with all that must be told with it. {@code frontend/picture/picture.ts} mirrors this record field by field.
 *
 * @param title may be empty for a part of a page that says all that must be told: it has no margin and no fixed proportion
 * @param notes sources, versions and the like, which stand below the chart
 * @param address where the same is found again, may be empty
 * @param width in CSS pixels, from {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}; the height follows from what is shown
 */
public record Picture(
        String title, String subtitle, ChartSpec chart, List<String> notes, String address, int width, Theme theme) {

    public static final int LEAST_WIDTH = 320;
    public static final int MOST_WIDTH = 2400;

    /** The width that a slide is made for: 1200 by 800. */
    public static final int USUAL_WIDTH = 1200;

    /** The same, found again elsewhere. */
    public Picture at(String other) {
        return new Picture(title, subtitle, chart, notes, other, width, theme);
    }

    public Picture {
        notes = List.copyOf(notes);
        if (width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw new IllegalArgumentException(
                    "A picture is " + LEAST_WIDTH + " to " + MOST_WIDTH + " pixels wide, not " + width);
        }
    }
}
