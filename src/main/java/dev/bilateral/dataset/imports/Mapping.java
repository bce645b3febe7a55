package dev.bilateral.dataset.imports;

import java.util.Map;

/**
 * Where the cells of an observation come from in a foreign table.
 *
 * @param cells by our column; a column that is left out stays empty
 * @param replaces whether the table stands for all observations, as opposed to more of them
 */
public record Mapping(Map<String, Origin> cells, boolean replaces) {

    public Mapping {
        cells = Map.copyOf(cells);
    }

    /** Where one cell comes from. */
    public sealed interface Origin {}

    /** The foreign table's column of that name. */
    public record FromColumn(String column) implements Origin {}

    /** The same text in every row. */
    public record Always(String text) implements Origin {}

    /** For ids: made of series, period and speaker, and counted where there are several. */
    public record Made() implements Origin {}
}
