package dev.bilateral.figure;

import dev.bilateral.chart.ChartSpec;
import java.util.List;

/**
 * What the overview says of a figure.
 *
 * @param number the number with its qualifier and unit, as one run
 * @param context one line on what else is said
 * @param scenario what the scenario makes of it
 * @param status sentences for the status at the top of the overview, in order; a sentence that can't be filled is absent
 */
public record Headline(String number, String context, String scenario, ChartSpec micro, List<String> status) {}
