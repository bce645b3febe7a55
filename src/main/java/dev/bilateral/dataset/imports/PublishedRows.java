package dev.bilateral.dataset.imports;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.PackageRows;
import dev.bilateral.dataset.files.TableCheck.RowSink;

/** The rows of a version as its files have them. */
final class PublishedRows {

    private PublishedRows() {}

    static void of(DatasetContents contents, DatasetVersion version, DraftPart part, Progress progress, RowSink sink) {
        int[] line = {1};
        PackageRows.read(contents.open(version.dataset(), version.id(), part.file()), part.columns(), cells -> {
            progress.advance(0);
            sink.take(++line[0], cells);
        });
    }
}
