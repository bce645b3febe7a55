package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Freezes what a figure shows. A snapshot is a function of figure, state and format alone: who changes anything that its
 * bytes depend on raises the format.
 */
@Component
public class SnapshotMaker {

    /** The first that was released; 1 and 2 are formats of the time before. */
    public static final int FIRST_FORMAT = 3;

    /** In which new snapshots are made. */
    public static final int NEWEST_FORMAT = 3;

    private static final Set<String> DESCRIBED =
            Set.of("observations", "projection", "assumptions", "sources", "bands");
    private static final Messages TEXTS = Messages.of(SnapshotMaker.class);

    private final DatasetService datasets;
    private final List<FurtherFiles> further;

    SnapshotMaker(DatasetService datasets, List<FurtherFiles> further) {
        this.datasets = datasets;
        this.further = List.copyOf(further);
    }

    /** The format in which new snapshots are made. */
    public int format() {
        return NEWEST_FORMAT;
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
        SnapshotTables all = new SnapshotTables(
                figure, tables, Editions.of(datasets, tables.state().pins()));
        List<SnapshotFile> files = new ArrayList<>();
        all.inFiles().forEach(table -> files.add(SnapshotFile.csv(table, title(table.name()))));
        further.stream()
                .filter(each -> each.since() <= format)
                .flatMap(each -> each.of(figure, tables, spec).stream())
                .forEach(files::add);
        return files;
    }

    private static String title(String table) {
        return DESCRIBED.contains(table) ? TEXTS.text("file." + table) : TEXTS.text("file.extra", table);
    }
}
