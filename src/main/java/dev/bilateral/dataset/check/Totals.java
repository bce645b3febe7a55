package dev.bilateral.dataset.check;

import dev.bilateral.dataset.Series;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A series that is the sum of two others. No file says which series add up, so only one convention of names is relied on:
 * {@code x-turnover} is {@code x-exports-…} plus {@code x-imports-…}, where there is exactly one of each with the same
 * unit, calendar and reporting term ({@code -part-year} or none).
 */
record Totals(String total, String firstPart, String secondPart) {

    private static final String TURNOVER = "-turnover";
    private static final String EXPORTS = "-exports-";
    private static final String IMPORTS = "-imports-";
    private static final String PART_YEAR = "-part-year";

    /** Whether a series can be a total or a part, by its name. */
    static boolean mayConcern(String series) {
        return series.contains(TURNOVER) || series.contains(EXPORTS) || series.contains(IMPORTS);
    }

    static List<Totals> among(Map<String, Series> series) {
        return series.values().stream().flatMap(total -> of(total, series)).toList();
    }

    private static Stream<Totals> of(Series total, Map<String, Series> series) {
        boolean isPart = total.id().endsWith(PART_YEAR);
        String whole = isPart ? total.id().substring(0, total.id().length() - PART_YEAR.length()) : total.id();
        if (!whole.endsWith(TURNOVER)) {
            return Stream.empty();
        }
        String prefix = whole.substring(0, whole.length() - TURNOVER.length());
        List<Series> exports = parts(prefix + EXPORTS, total, isPart, series);
        List<Series> imports = parts(prefix + IMPORTS, total, isPart, series);
        return exports.size() == 1 && imports.size() == 1
                ? Stream.of(new Totals(
                        total.id(), exports.getFirst().id(), imports.getFirst().id()))
                : Stream.empty();
    }

    private static List<Series> parts(String prefix, Series total, boolean isPart, Map<String, Series> series) {
        return series.values().stream()
                .filter(part -> part.id().startsWith(prefix))
                .filter(part -> part.id().endsWith(PART_YEAR) == isPart)
                .filter(part ->
                        part.unit().equals(total.unit()) && part.calendar().equals(total.calendar()))
                .toList();
    }
}
