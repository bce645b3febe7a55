package dev.bilateral.dataset.imports;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.upload.SafeArchive;
import dev.bilateral.common.upload.UploadReader;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.PackageRows;
import dev.bilateral.dataset.files.TableCheck.RowSink;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes drafts of files. A draft is seen once its last row is in, and not at all where anything goes wrong before. */
@Service
public class Imports {

    private static final int BATCH_ROWS = 5_000;
    private static final int SAMPLE_ROWS = 3;

    private final DatasetService datasets;
    private final DatasetContents contents;
    private final Drafts drafts;

    Imports(DatasetService datasets, DatasetContents contents, Drafts drafts) {
        this.datasets = datasets;
        this.contents = contents;
        this.drafts = drafts;
    }

    /**
     * Looks what a file is, by its names and first lines.
     *
     * @throws ImportRefused where it is nothing that can be read as rows
     * @throws dev.bilateral.common.upload.UploadRefused where an archive is damaged, or passes a limit
     */
    public Layout look(ArrivedFile file) {
        try {
            if (UploadReader.isArchive(file.file())) {
                try (SafeArchive archive = SafeArchive.open(file.file().path(), Arrivals.LIMITS)) {
                    return new Layout.Own(parts(archive));
                }
            }
            Looked looked = new Looked();
            try (InputStream in = Files.newInputStream(file.file().path())) {
                new CsvTable(file.name()).read(in, SAMPLE_ROWS, looked);
            }
            return looked.layout();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a file, each time read anew; a part that the file does not have is that of the newest version.
     *
     * @param mapping for a foreign table
     */
    public Tables tables(ArrivedFile file, DatasetId dataset, @Nullable Mapping mapping, Progress progress) {
        Layout layout = look(file);
        DatasetVersion newest = newest(dataset);
        return part -> sink -> {
            if (layout instanceof Layout.Own(Set<DraftPart> parts)) {
                if (parts.contains(part)) {
                    own(file, part, progress, sink);
                } else {
                    published(newest, part, sink);
                }
            } else if (part == DraftPart.OBSERVATIONS) {
                foreign(file, newest, mapped(mapping), progress, sink);
            } else {
                published(newest, part, sink);
            }
        };
    }

    /**
     * Makes a draft of a file.
     *
     * @param mapping for a foreign table
     * @throws ImportRefused where a line can't be read; there is no draft then
     * @throws ImportCancelled where somebody cancelled; there is no draft then
     */
    public DatasetDraft fill(
            ArrivedFile file, DatasetId dataset, String author, @Nullable Mapping mapping, Progress progress) {
        DatasetVersion newest = newest(dataset);
        Tables tables = tables(file, dataset, mapping, progress);
        Beginning beginning = new Beginning(
                dataset, newest.id(), newest.title(), newest.description(), author, file.name(), file.hash());
        try (Drafts.Filling filling = drafts.begin(beginning)) {
            for (DraftPart part : DraftPart.values()) {
                List<DraftRow> held = new ArrayList<>();
                tables.of(part).forEach((line, cells) -> {
                    held.add(new DraftRow(line - 1, cells));
                    if (held.size() == BATCH_ROWS) {
                        filling.add(part, held);
                        held.clear();
                    }
                });
                filling.add(part, held);
            }
            return filling.finish();
        }
    }

    private DatasetVersion newest(DatasetId dataset) {
        return datasets.find(dataset)
                .orElseThrow(() -> ImportRefused.because("dataset.unknown", dataset))
                .newest();
    }

    private static Mapping mapped(@Nullable Mapping mapping) {
        if (mapping == null) {
            throw ImportRefused.because("mapping.needed");
        }
        return mapping;
    }

    private static Set<DraftPart> parts(SafeArchive archive) {
        Set<DraftPart> parts = EnumSet.noneOf(DraftPart.class);
        archive.files()
                .forEach(entry -> Stream.of(DraftPart.values())
                        .filter(part -> part.file().equals(entry.path()))
                        .forEach(parts::add));
        if (parts.isEmpty()) {
            throw ImportRefused.because("archive.none");
        }
        return parts;
    }

    private static void own(ArrivedFile file, DraftPart part, Progress progress, RowSink sink) {
        try {
            if (!UploadReader.isArchive(file.file())) {
                progress.expect(Files.size(file.file().path()));
                read(Files.newInputStream(file.file().path()), file.name(), progress, new OwnRows(part, sink));
                return;
            }
            try (SafeArchive archive = SafeArchive.open(file.file().path(), Arrivals.LIMITS)) {
                progress.expect(archive.files().stream()
                        .mapToLong(SafeArchive.Entry::bytes)
                        .sum());
                for (SafeArchive.Entry entry : archive.files()) {
                    if (entry.path().equals(part.file())) {
                        read(archive.open(entry), entry.path(), progress, new OwnRows(part, sink));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First the rows of the table, so that their lines stay; then those of the newest version with other ids. */
    private void foreign(ArrivedFile file, DatasetVersion newest, Mapping mapping, Progress progress, RowSink sink) {
        int[] last = {1};
        MappedRows rows = new MappedRows(mapping, (line, cells) -> {
            last[0] = line;
            sink.take(line, cells);
        });
        try {
            progress.expect(Files.size(file.file().path()));
            read(Files.newInputStream(file.file().path()), file.name(), progress, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!mapping.replaces()) {
            published(newest, DraftPart.OBSERVATIONS, (line, cells) -> {
                if (!rows.ids().contains(cells.getFirst())) {
                    sink.take(++last[0], cells);
                }
            });
        }
    }

    private static void read(InputStream in, String name, Progress progress, CsvTable.Lines lines) throws IOException {
        try (CountedStream counted = new CountedStream(in, progress)) {
            new CsvTable(name).read(counted, Integer.MAX_VALUE, lines);
        }
    }

    private void published(DatasetVersion version, DraftPart part, RowSink sink) {
        int[] line = {1};
        contents.files(version.dataset(), version.id()).stream()
                .filter(file -> file.path().equals(part.file()))
                .forEach(file -> PackageRows.read(
                        new ByteArrayInputStream(file.content()),
                        part.columns(),
                        cells -> sink.take(++line[0], cells)));
    }

    /** The first lines of a table. */
    private static final class Looked implements CsvTable.Lines {

        private final List<List<String>> sample = new ArrayList<>();
        private List<String> header = List.of();

        @Override
        public void header(List<String> columns) {
            header = columns;
        }

        @Override
        public void line(int line, List<String> fields) {
            sample.add(fields);
        }

        Layout layout() {
            for (DraftPart part : DraftPart.values()) {
                if (OwnRows.fits(part, header)) {
                    return new Layout.Own(Set.of(part));
                }
            }
            return new Layout.Foreign(header, sample);
        }
    }
}
