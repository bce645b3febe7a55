package dev.bilateral.dataset.imports;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.TableCheck.RowSink;
import dev.bilateral.dataset.files.TableCheck.Rows;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;

/** The rows of a foreign table as observations, each time read anew, with the series and the source that they need. */
record ForeignTables(
        DatasetContents contents,
        ArrivedFile file,
        Charset charset,
        DatasetVersion newest,
        Mapping mapping,
        Progress progress)
        implements Tables {

    @Override
    public Rows of(DraftPart part) {
        return part == DraftPart.OBSERVATIONS ? this::observations : sink -> withNew(part, sink);
    }

    private void withNew(DraftPart part, RowSink sink) {
        Additions additions = additions(part == DraftPart.SERIES && makesSeries());
        int[] last = {1};
        published(part, (line, cells) -> {
            last[0] = line;
            sink.take(line, cells);
        });
        additions.rows(part, last[0], sink);
    }

    /** First the rows of the table, so that their lines stay; then those of the newest version that it does not renew. */
    private void observations(RowSink sink) {
        int[] last = {1};
        MappedRows rows = new MappedRows(file.name(), mapping, additions(false), (line, cells) -> {
            last[0] = line;
            sink.take(line, cells);
        });
        read(rows);
        if (!mapping.replaces()) {
            published(DraftPart.OBSERVATIONS, (line, cells) -> {
                if (!rows.renews(cells)) {
                    sink.take(++last[0], cells);
                }
            });
        }
    }

    private boolean makesSeries() {
        return mapping.cells().get("series") instanceof Mapping.Named
                || mapping.cells().get("series") instanceof Mapping.New;
    }

    /** @param hasLooked whether the rows were read for the series in them */
    private Additions additions(boolean hasLooked) {
        Additions additions = new Additions(mapping);
        published(DraftPart.SERIES, (line, cells) -> additions.known(DraftPart.SERIES, cells));
        published(DraftPart.SOURCES, (line, cells) -> additions.known(DraftPart.SOURCES, cells));
        if (hasLooked) {
            read(new MappedRows(file.name(), mapping, additions, (line, cells) -> additions.look(cells)));
        }
        return additions;
    }

    private void read(MappedRows rows) {
        try {
            progress.expect(Files.size(file.file().path()));
            new CsvTable(file.name(), charset)
                    .readAll(Files.newInputStream(file.file().path()), progress, rows);
            rows.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void published(DraftPart part, RowSink sink) {
        PublishedRows.of(contents, newest, part, progress, sink);
    }
}
