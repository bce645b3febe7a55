package dev.bilateral.figure;

import dev.bilateral.dataset.Observation;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables of a figure as they would be with a dataset of very many rows, of which it draws none. */
public final class ManyRows {

    private ManyRows() {}

    /** @param rows how many observations there are then, those of the tables among them */
    public static FigureTables of(FigureTables tables, int rows) {
        List<Observation> observations = new ArrayList<>(tables.observations());
        List<Table.Row> cells = new ArrayList<>(tables.observationTable().toList());
        while (observations.size() < rows) {
            observations.add(observations.getLast());
            cells.add(cells.getLast());
        }
        return new FigureTables(
                tables.state(),
                tables.scenario(),
                tables.revision(),
                tables.inputs(),
                tables.references(),
                tables.versions(),
                observations,
                Table.of("observations", tables.observationTable().columns(), cells),
                tables.projection(),
                tables.saved(),
                tables.extras());
    }
}
