package dev.bilateral.snapshot.frozen;

import dev.bilateral.chart.picture.Picture;

/**
 * A chart of what is frozen, with all that must be told with it.
 *
 * @param name of its files, without an ending: {@code chart}
 * @param heading tells it from the others; empty where it is the only one
 */
public record ChartPicture(String name, String heading, Picture picture) {}
