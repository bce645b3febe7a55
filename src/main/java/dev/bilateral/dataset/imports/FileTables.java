package dev.bilateral.dataset.imports;

import dev.bilateral.common.upload.SafeArchive;
import dev.bilateral.common.upload.UploadReader;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.PackageRows;
import dev.bilateral.dataset.files.TableCheck.RowSink;
import dev.bilateral.dataset.files.TableCheck.Rows;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The rows of a file, each time read anew; a part that the file does not have is that of the newest version. */
record FileTables(
        DatasetContents contents,
        ArrivedFile file,
        Layout layout,
        DatasetVersion newest,
        @Nullable Mapping mapping,
        Progress progress)
        implements Tables {

    @Override
    public Rows of(DraftPart part) {
        return switch (layout) {
            case Layout.Own own when own.parts().contains(part) -> sink -> own(part, sink);
            case Layout.Foreign foreign when part == DraftPart.OBSERVATIONS -> this::foreign;
            default -> sink -> published(part, sink);
        };
    }

    private void own(DraftPart part, RowSink sink) {
        try {
            if (!UploadReader.isArchive(file.file())) {
                progress.expect(Files.size(file.file().path()));
                read(Files.newInputStream(file.file().path()), file.name(), new OwnRows(part, sink));
                return;
            }
            try (SafeArchive archive = SafeArchive.open(file.file().path(), Arrivals.LIMITS)) {
                progress.expect(archive.files().stream()
                        .mapToLong(SafeArchive.Entry::bytes)
                        .sum());
                for (SafeArchive.Entry entry : archive.files()) {
                    if (entry.path().equals(part.file())) {
                        read(archive.open(entry), entry.path(), new OwnRows(part, sink));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First the rows of the table, so that their lines stay; then those of the newest version with other ids. */
    private void foreign(RowSink sink) {
        Mapping how = mapping;
        if (how == null) {
            throw ImportRefused.because("mapping.needed");
        }
        int[] last = {1};
        MappedRows rows = new MappedRows(how, (line, cells) -> {
            last[0] = line;
            sink.take(line, cells);
        });
        try {
            progress.expect(Files.size(file.file().path()));
            read(Files.newInputStream(file.file().path()), file.name(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!how.replaces()) {
            published(DraftPart.OBSERVATIONS, (line, cells) -> {
                if (!rows.ids().contains(cells.getFirst())) {
                    sink.take(++last[0], cells);
                }
            });
        }
    }

    private void read(InputStream in, String name, CsvTable.Lines lines) throws IOException {
        try (CountedStream counted = new CountedStream(in, progress)) {
            new CsvTable(name).read(counted, Integer.MAX_VALUE, lines);
        }
    }

    private void published(DraftPart part, RowSink sink) {
        int[] line = {1};
        PackageRows.read(contents.open(newest.dataset(), newest.id(), part.file()), part.columns(), cells -> {
            progress.advance(0);
            sink.take(++line[0], cells);
        });
    }
}
