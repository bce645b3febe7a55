package dev.bilateral.dataset.store;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.table.Column;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a draft as the files of a version; read and written page by page. */
final class DraftFiles {

    private static final int PAGE_ROWS = 5_000;

    private DraftFiles() {}

    /** @param progress told of each observation */
    static void write(Drafts drafts, DraftId draft, DraftPart part, Progress progress, OutputStream out) {
        List<Column> columns = part.columns().stream().map(Column::text).toList();
        Table table = new Table(
                part.file(),
                columns,
                () -> rows(drafts, draft, part).peek(row -> progress.advance(part == DraftPart.OBSERVATIONS ? 1 : 0)));
        new CsvWriter(CsvProfile.DATA).write(table, out);
    }

    private static Stream<Row> rows(Drafts drafts, DraftId draft, DraftPart part) {
        return Stream.iterate(
                        drafts.rows(draft, part, 0, PAGE_ROWS),
                        page -> !page.isEmpty(),
                        page -> drafts.rows(draft, part, page.getLast().n(), PAGE_ROWS))
                .flatMap(page -> page.stream().map(DraftFiles::row));
    }

    private static Row row(DraftRow row) {
        return new Row(Arrays.asList(row.cells().toArray()));
    }
}
