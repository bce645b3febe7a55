package dev.bilateral.snapshot;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Editions;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.snapshot.frozen.Addressed;
import dev.bilateral.snapshot.frozen.AssumptionTable;
import dev.bilateral.snapshot.frozen.SourceTable;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a figure rests on, as rows: its own tables, the assumptions behind its projection, the documents behind all. */
public record SnapshotTables(Figure figure, FigureTables tables, Editions editions) {

    /** Of the pinned editions those alone that the figure shows, or that an assumption was taken from: others may be long. */
    public static SnapshotTables of(Figure figure, FigureTables tables, DatasetService datasets) {
        Stream<DatasetId> cited = tables.revision().cited().map(ObservationRef::dataset);
        Set<DatasetId> shown = Stream.concat(tables.versions().stream().map(DatasetVersion::dataset), cited)
                .collect(Collectors.toSet());
        return new SnapshotTables(
                figure, tables, Editions.some(datasets, tables.state().pins(), shown));
    }

    /** Every table of a snapshot as its file holds it. Observations name dataset and version, all others an address. */
    public List<Table> inFiles() {
        DatasetVersionId version = tables.versions().getFirst().id();
        ProjectionFile projection = new ProjectionFile(figure, tables.state(), version, true, "csv", Percentiles.NONE);
        List<Table> all = new ArrayList<>(List.of(
                tables.observationTable().keyedBy("dataset", "id"),
                projection.table(tables).keyedBy("year")));
        String address = FigureStateCodec.address(figure, tables.state());
        Stream.concat(Stream.of(assumptions(), sources()), tables.extras().stream())
                .map(table -> Addressed.by(address, table))
                .forEach(all::add);
        return all;
    }

    /** All assumptions, also those that this figure does not use. */
    public Table assumptions() {
        return new AssumptionTable(tables, figure.keys(), editions).table();
    }

    /** Every document that an observation or an assumption rests on. */
    public Table sources() {
        return SourceTable.of(editions)
                .citedBy(tables.observationTable(), "dataset", "source")
                .citedBy(assumptions(), "from_dataset", "from_source")
                .table();
    }
}
