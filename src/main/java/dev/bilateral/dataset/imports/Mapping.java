package dev.bilateral.dataset.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Where the cells of an observation come from in a foreign table.
 *
 * @param cells by our column; a column that is left out stays empty
 * @param replaces whether the table stands for all observations, as opposed to more of them
 * @param numbers how the table writes numbers
 * @param series what is known of series that the dataset does not have; empty where rows belong to series that it has
 * @param source a document that the dataset does not have, and that all rows come from
 */
public record Mapping(
        Map<String, Origin> cells,
        boolean replaces,
        NumberStyle numbers,
        Optional<NewSeries> series,
        Optional<NewSource> source) {

    public Mapping {
        cells = Map.copyOf(cells);
    }

    /** Of series and a source that the dataset has, with numbers as we write them. */
    public Mapping(Map<String, Origin> cells, boolean replaces) {
        this(cells, replaces, NumberStyle.PLAIN, Optional.empty(), Optional.empty());
    }

    /** The foreign table's columns that something is taken from. */
    Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        cells.values().forEach(origin -> {
            switch (origin) {
                case FromColumn(String column) -> columns.add(column);
                case Named(String column) -> columns.add(column);
                case Always always -> {}
                case Made made -> {}
                case New fresh -> {}
            }
        });
        return columns;
    }

    /**
     * The same for a table whose columns have other names at the same places.
     *
     * @param before their names
     * @param after as many, their names now
     */
    public Mapping renamed(List<String> before, List<String> after) {
        UnaryOperator<String> name = column -> before.contains(column) ? after.get(before.indexOf(column)) : column;
        Map<String, Origin> renamed = new HashMap<>();
        cells.forEach((ours, origin) -> renamed.put(
                ours,
                switch (origin) {
                    case FromColumn(String column) -> new FromColumn(name.apply(column));
                    case Named(String column) -> new Named(name.apply(column));
                    case Always always -> always;
                    case Made made -> made;
                    case New fresh -> fresh;
                }));
        return new Mapping(renamed, replaces, numbers, series, source);
    }

    /** Where one cell comes from. */
    public sealed interface Origin {}

    /** The foreign table's column of that name. */
    public record FromColumn(String column) implements Origin {}

    /** The same text in every row. */
    public record Always(String text) implements Origin {}

    /** For ids: made of series, period, source and speaker, and counted where there are several. */
    public record Made() implements Origin {}

    /** For series: one for each text of a column, found by its title and what else is said of it, or made. */
    public record Named(String column) implements Origin {}

    /** For series and sources: the new one, unless there is one of which all is the same. */
    public record New() implements Origin {}

    /**
     * Series that are made. Their unit is that of their first row, their calendar the Gregorian one.
     *
     * @param title of the one series; of one for each text of a column what stands before that text, or empty
     * @param lowest the smallest number that is possible, as {@code 0}; empty where there is none
     */
    public record NewSeries(String title, String coverage, String reporter, String lowest) {

        /** The title of the one that has this text in its column; an empty text for the only one. */
        String title(String text) {
            return text.isEmpty() ? title : title.isEmpty() ? text : title + ": " + text;
        }
    }

    /**
     * A document.
     *
     * @param published as {@code 2026-03-31}, {@code 2026-03} or {@code 2026}; may be empty
     * @param url may be empty
     * @param kind one of those that sources have
     */
    public record NewSource(String title, String publisher, String published, String url, String kind) {}
}
