package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/** Reads one dataset folder: a version that holds to every rule, or all rules that it breaks. */
public class PackageReader {

    private static final List<String> FILES =
            List.of(Descriptor.FILE, ObservationLines.FILE, SeriesLine.FILE, SourceLine.FILE);

    private final PackageFolder folder;
    private final Problems problems = new Problems();
    private final Map<String, byte[]> contents = new TreeMap<>();

    public PackageReader(PackageFolder folder) {
        this.folder = folder;
        FILES.forEach(this::open);
    }

    /** Whether the folder holds the version with this hash, file by file. */
    public boolean isPublishedAs(String hash) {
        byte[] descriptor = contents.get(Descriptor.FILE);
        return contents.size() == FILES.size()
                && descriptor != null
                && Sha256.of(descriptor).equals(hash)
                && Descriptor.read(descriptor, new Problems())
                        .filter(read -> read.matches(contents))
                        .isPresent();
    }

    /** The files that differ from those that were published, and those that can't be read. */
    public List<Problem> differencesFrom(List<PackageFile> published) {
        for (PackageFile file : published) {
            byte[] content = contents.get(file.path());
            if (content != null && !Arrays.equals(content, file.content())) {
                problems.ofFile(file.path(), "sha256:" + Sha256.of(content), "version.changed");
            }
        }
        return problems.all();
    }

    /** The problem of a folder that turns up after a newer version was published. */
    public static Problem olderThan(DatasetVersionId newest, DatasetVersionId version) {
        Problems problems = new Problems();
        problems.add(Descriptor.FILE, 0, "version", version.toString(), "version.older", newest);
        return problems.all().getFirst();
    }

    /** Reads and checks all files. */
    public Result read() {
        checkNames();
        Optional<DatasetVersion> version = version();
        RowSet<Series> series = new RowSet<>(SeriesLine.FILE);
        RowSet<Source> sources = new RowSet<>(SourceLine.FILE);
        ObservationLines observations = new ObservationLines(series, sources);
        csv(SeriesLine.FILE, SeriesLine.COLUMNS, cells -> SeriesLine.read(cells, series));
        csv(SourceLine.FILE, SourceLine.COLUMNS, cells -> SourceLine.read(cells, sources));
        csv(ObservationLines.FILE, ObservationLines.COLUMNS, observations::read);
        if (problems.count() > 0 || version.isEmpty()) {
            return new Result(Optional.empty(), problems.all());
        }
        Edition edition = edition(version.get(), observations.rows(), series.rows(), sources.rows());
        List<PackageFile> files = contents.entrySet().stream()
                .map(file -> new PackageFile(file.getKey(), file.getValue()))
                .toList();
        return new Result(Optional.of(new Publication(edition, files)), List.of());
    }

    private void open(String name) {
        Resource file = folder.files().get(name);
        if (file == null) {
            problems.ofFile(name, null, "file.missing");
            return;
        }
        try {
            contents.put(name, file.getContentAsByteArray());
        } catch (IOException e) {
            problems.ofFile(name, null, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private void checkNames() {
        if (!DatasetId.isValid(folder.dataset())) {
            problems.ofFile("", folder.dataset(), "folder.dataset");
        }
        if (DatasetVersionId.parse(folder.version()).isEmpty()) {
            problems.ofFile("", folder.version(), "folder.version");
        }
    }

    private Optional<DatasetVersion> version() {
        byte[] content = contents.get(Descriptor.FILE);
        Optional<Descriptor> descriptor = content == null ? Optional.empty() : Descriptor.read(content, problems);
        if (content == null || descriptor.isEmpty()) {
            return Optional.empty();
        }
        descriptor.get().check(ObservationLines.FILE, contents.get(ObservationLines.FILE), ObservationLines.COLUMNS);
        descriptor.get().check(SeriesLine.FILE, contents.get(SeriesLine.FILE), SeriesLine.COLUMNS);
        descriptor.get().check(SourceLine.FILE, contents.get(SourceLine.FILE), SourceLine.COLUMNS);
        return descriptor.get().version(folder, Sha256.of(content));
    }

    private void csv(String name, List<String> columns, java.util.function.Consumer<Cells> line) {
        byte[] content = contents.get(name);
        if (content != null) {
            new CsvFile(name, columns, problems).read(content, line);
        }
    }

    private static Edition edition(
            DatasetVersion version, List<Observation> observations, List<Series> series, List<Source> sources) {
        DatasetVersion counted = new DatasetVersion(
                version.dataset(),
                version.id(),
                version.title(),
                version.description(),
                version.changes(),
                version.created(),
                version.hash(),
                observations.size(),
                series.size(),
                sources.size());
        return new Edition(counted, observations, series, sources);
    }

    /**
     * What became of a folder.
     *
     * @param problems all rules that it breaks; none exactly where there is a publication
     */
    public record Result(Optional<Publication> publication, List<Problem> problems) {}
}
