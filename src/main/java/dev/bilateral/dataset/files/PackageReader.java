package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * Reads one dataset folder: a version that holds to every rule, or all rules that it breaks. Observations are read line
 * by line, and held by nobody here.
 */
public class PackageReader {

    static final List<String> FILES = List.of(Descriptor.FILE, ObservationLines.FILE, SeriesLine.FILE, SourceLine.FILE);

    private PackageFolder folder;
    private final Problems problems = new Problems();
    private final Map<String, FileDigest> digests = new TreeMap<>();
    private byte @Nullable [] descriptor;

    public PackageReader(PackageFolder folder) {
        this.folder = folder;
        FILES.forEach(this::open);
    }

    /** Whether the folder holds the version with this hash, file by file. */
    public boolean isPublishedAs(String hash) {
        FileDigest digest = digests.get(Descriptor.FILE);
        return digests.size() == FILES.size()
                && descriptor != null
                && digest != null
                && digest.sha256().equals(hash)
                && Descriptor.read(descriptor, new Problems())
                        .filter(read -> read.matches(digests))
                        .isPresent();
    }

    /**
     * The files that differ from those that were published, and those that can't be read.
     *
     * @param published the descriptor as it was published
     */
    public List<Problem> differencesFrom(byte[] published) {
        Optional<Descriptor> stated = Descriptor.read(published, new Problems());
        digests.forEach((file, digest) -> {
            boolean isSame = file.equals(Descriptor.FILE)
                    ? digest.sha256().equals(FileDigest.hex(published))
                    : stated.flatMap(read -> read.hash(file))
                            .filter(digest.hash()::equals)
                            .isPresent();
            if (!isSame) {
                problems.ofFile(file, digest.hash(), "version.changed");
            }
        });
        return problems.all();
    }

    /** What was read stands in another folder now, the same byte by byte: what is read again is read there. */
    public void follow(PackageFolder moved) {
        folder = moved;
    }

    /** Reads and checks all files. */
    public Result read() {
        return read(new Progress());
    }

    /**
     * The same.
     *
     * @param progress told of each observation
     * @throws dev.bilateral.common.Cancelled where somebody stopped it
     */
    public Result read(Progress progress) {
        checkNames();
        Optional<Descriptor> read = descriptor == null ? Optional.empty() : Descriptor.read(descriptor, problems);
        Optional<DatasetVersion> version = read.flatMap(this::version);
        RowSet<Series> series = new RowSet<>(SeriesLine.FILE);
        RowSet<Source> sources = new RowSet<>(SourceLine.FILE);
        csv(SeriesLine.FILE, SeriesLine.COLUMNS, problems, cells -> SeriesLine.read(cells, series));
        csv(SourceLine.FILE, SourceLine.COLUMNS, problems, cells -> SourceLine.read(cells, sources));
        int observations;
        try (RepeatedLines repeated = new RepeatedLines()) {
            observations = observations(series, sources, problems, row -> {}, Optional.of(repeated), progress);
            repeated.tell(problems);
        }
        if (problems.count() > 0 || version.isEmpty()) {
            return new Result(Optional.empty(), problems.all());
        }
        return new Result(
                Optional.of(new Publication(
                        version.get().counting(observations, series.size(), sources.size()),
                        series.rows(),
                        sources.rows(),
                        sink -> again(series, sources, sink),
                        FILES.stream()
                                .map(file -> new Publication.File(
                                        file, () -> resource(file).getInputStream()))
                                .toList(),
                        read.get().imprint())),
                List.of());
    }

    /** What was read without a fault is read without a fault again, unless somebody changes it meanwhile. */
    private void again(RowSet<Series> series, RowSet<Source> sources, Consumer<Observation> sink) {
        Problems now = new Problems();
        observations(series, sources, now, sink, Optional.empty(), new Progress());
        if (now.count() > 0) {
            throw new IllegalStateException(folder.location() + " was changed while it was read: "
                    + now.all().getFirst());
        }
    }

    private int observations(
            RowSet<Series> series,
            RowSet<Source> sources,
            Problems found,
            Consumer<Observation> sink,
            Optional<RepeatedLines> repeated,
            Progress progress) {
        ObservationLines lines = new ObservationLines(series, sources, sink, repeated);
        csv(ObservationLines.FILE, ObservationLines.COLUMNS, found, cells -> {
            progress.advance(1);
            lines.read(cells);
        });
        return lines.count();
    }

    private void open(String name) {
        if (!folder.files().containsKey(name)) {
            problems.ofFile(name, null, "file.missing");
            return;
        }
        try {
            digests.put(name, FileDigest.of(resource(name)));
            if (name.equals(Descriptor.FILE)) {
                descriptor = resource(name).getContentAsByteArray();
            }
        } catch (IOException e) {
            problems.ofFile(name, null, "file.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private Resource resource(String name) {
        return Optional.ofNullable(folder.files().get(name)).orElseThrow();
    }

    private void checkNames() {
        if (!DatasetId.isValid(folder.dataset())) {
            problems.ofFile("", folder.dataset(), "folder.dataset");
        }
        if (DatasetVersionId.parse(folder.version()).isEmpty()) {
            problems.ofFile("", folder.version(), "folder.version");
        }
    }

    private Optional<DatasetVersion> version(Descriptor read) {
        read.check(ObservationLines.FILE, digests.get(ObservationLines.FILE), ObservationLines.COLUMNS);
        read.check(SeriesLine.FILE, digests.get(SeriesLine.FILE), SeriesLine.COLUMNS);
        read.check(SourceLine.FILE, digests.get(SourceLine.FILE), SourceLine.COLUMNS);
        FileDigest digest = digests.get(Descriptor.FILE);
        return read.version(folder, digest == null ? "" : digest.sha256());
    }

    private void csv(String name, List<String> columns, Problems found, Consumer<Cells> line) {
        if (digests.containsKey(name)) {
            new CsvFile(name, columns, found).read(resource(name), line);
        }
    }

    /**
     * What became of a folder.
     *
     * @param problems all rules that it breaks; none exactly where there is a publication
     */
    public record Result(Optional<Publication> publication, List<Problem> problems) {}
}
