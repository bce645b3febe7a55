package dev.bilateral.snapshot;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.ProjectionFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Freezes what a figure shows. A snapshot is a function of figure, state and format alone: who changes anything that its
 * bytes depend on raises the format.
 */
@Component
public class SnapshotMaker {

    /** Data, assumptions, sources and texts. */
    public static final int FIRST_FORMAT = 1;

    private static final Messages TEXTS = Messages.of(SnapshotMaker.class);

    private final DatasetService datasets;
    private final List<FurtherFiles> further;

    SnapshotMaker(DatasetService datasets, List<FurtherFiles> further) {
        this.datasets = datasets;
        this.further = List.copyOf(further);
    }

    /** The format in which new snapshots are made. */
    public int format() {
        return further.stream().mapToInt(FurtherFiles::since).reduce(FIRST_FORMAT, Math::max);
    }

    /** What is on screen, in the newest format. */
    public Snapshot of(Figure figure, FigureTables tables) {
        return of(figure, tables, format());
    }

    /** @throws IllegalArgumentException where there is no such format */
    public Snapshot of(Figure figure, FigureTables tables, int format) {
        if (format < FIRST_FORMAT || format > format()) {
            throw new IllegalArgumentException("There is no format " + format + " of snapshots");
        }
        FigureSpec spec = figure.spec(tables);
        String address = address(figure, tables.state());
        List<SnapshotFile> described = described(figure, tables, spec, format);
        List<PackageFile> files =
                new ArrayList<>(described.stream().map(SnapshotFile::file).toList());
        files.add(DataPackage.of(figure.id(), tables, spec, address, described));
        files.add(Readme.of(figure, tables, spec, address, described));
        files.sort(Comparator.comparing(PackageFile::path));
        files.add(Manifest.of(format, figure, tables.state(), address, List.copyOf(files)));
        files.sort(Comparator.comparing(PackageFile::path));
        return new Snapshot(format, figure.id(), spec.title(), address, tables.newestDate(), files);
    }

    /** The canonical path and query of a view, without a host. */
    public static String address(Figure figure, FigureState state) {
        return "/" + figure.id() + "?" + FigureStateCodec.query(state);
    }

    private List<SnapshotFile> described(Figure figure, FigureTables tables, FigureSpec spec, int format) {
        SnapshotTables more = new SnapshotTables(
                figure, tables, Editions.of(datasets, tables.state().pins()));
        DatasetVersionId version = tables.versions().getFirst().id();
        ProjectionFile projection = new ProjectionFile(figure, tables.state(), version, true, "csv", Percentiles.NONE);
        List<SnapshotFile> files = new ArrayList<>(List.of(
                SnapshotFile.csv(tables.observationTable(), TEXTS.text("file.observations"), "dataset", "id"),
                SnapshotFile.csv(projection.table(tables), TEXTS.text("file.projection"), "year"),
                SnapshotFile.csv(more.assumptions(), TEXTS.text("file.assumptions"), "key"),
                SnapshotFile.csv(more.sources(), TEXTS.text("file.sources"), "dataset", "id")));
        further.stream()
                .filter(each -> each.since() <= format)
                .flatMap(each -> each.of(figure, tables, spec).stream())
                .forEach(files::add);
        return files;
    }
}
