package dev.bilateral.snapshot;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.frozen.Frozen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Freezes what a screen shows. A snapshot is a function of screen, state and format alone: who changes anything that its
 * bytes depend on raises the format.
 */
@Component
public class SnapshotMaker {

    /** The first that was released; 1 and 2 are formats of the time before. */
    public static final int FIRST_FORMAT = 3;

    /** In which new snapshots are made. */
    public static final int NEWEST_FORMAT = 3;

    private final List<FurtherFiles> further;

    SnapshotMaker(List<FurtherFiles> further) {
        this.further = List.copyOf(further);
    }

    /** The format in which new snapshots are made. */
    public int format() {
        return NEWEST_FORMAT;
    }

    /** What is on screen, in the newest format. */
    public Snapshot of(Frozen shown) {
        return of(shown, format());
    }

    /** @throws IllegalArgumentException where there is no such format */
    public Snapshot of(Frozen shown, int format) {
        if (format < FIRST_FORMAT || format > format()) {
            throw new IllegalArgumentException("There is no format " + format + " of snapshots");
        }
        List<SnapshotFile> described = described(shown, format);
        List<PackageFile> files =
                new ArrayList<>(described.stream().map(SnapshotFile::file).toList());
        files.add(DataPackage.of(shown, described));
        files.add(Readme.of(shown, described));
        files.sort(Comparator.comparing(PackageFile::path));
        files.add(Manifest.of(format, shown.of().id(), shown.basis(), List.copyOf(files)));
        files.sort(Comparator.comparing(PackageFile::path));
        return new Snapshot(
                format,
                shown.of().id(),
                shown.title(),
                shown.basis().address(),
                shown.basis().newestDate(),
                files);
    }

    private List<SnapshotFile> described(Frozen shown, int format) {
        List<SnapshotFile> files = new ArrayList<>();
        shown.parts().forEach(part -> files.add(SnapshotFile.csv(part)));
        further.stream()
                .filter(each -> each.since() <= format)
                .flatMap(each -> each.of(shown).stream())
                .forEach(files::add);
        return files;
    }
}
