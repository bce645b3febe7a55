package dev.bilateral.dataset.imports;

import dev.bilateral.common.Progress;
import dev.bilateral.common.upload.SafeArchive;
import dev.bilateral.common.upload.UploadReader;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.TableCheck.RowSink;
import dev.bilateral.dataset.files.TableCheck.Rows;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;

/** The rows of our own tables in a file, each time read anew; a part that it does not have is that of the newest version. */
record FileTables(
        DatasetContents contents, ArrivedFile file, Set<DraftPart> parts, DatasetVersion newest, Progress progress)
        implements Tables {

    @Override
    public Rows of(DraftPart part) {
        return parts.contains(part)
                ? sink -> own(part, sink)
                : sink -> PublishedRows.of(contents, newest, part, progress, sink);
    }

    private void own(DraftPart part, RowSink sink) {
        try {
            if (!UploadReader.isArchive(file.file())) {
                progress.expect(Files.size(file.file().path()));
                new CsvTable(file.name(), StandardCharsets.UTF_8)
                        .readAll(Files.newInputStream(file.file().path()), progress, new OwnRows(part, sink));
                return;
            }
            try (SafeArchive archive = SafeArchive.open(file.file().path(), Arrivals.LIMITS)) {
                for (SafeArchive.Entry entry : archive.files()) {
                    if (entry.path().equals(part.file())) {
                        progress.expect(entry.bytes());
                        new CsvTable(entry.path(), StandardCharsets.UTF_8)
                                .readAll(archive.open(entry), progress, new OwnRows(part, sink));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
