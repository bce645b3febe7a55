package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.util.List;

/** The rows of a draft, page by page. A row's line is its number plus one, for the header. */
public final class DraftTables {

    private static final int PAGE_ROWS = 5_000;

    private DraftTables() {}

    public static Tables of(Drafts drafts, DraftId draft) {
        return part -> sink -> {
            int after = 0;
            List<DraftRow> page = drafts.rows(draft, part, after, PAGE_ROWS);
            while (!page.isEmpty()) {
                page.forEach(row -> sink.take(row.n() + 1, row.cells()));
                after = page.getLast().n();
                page = drafts.rows(draft, part, after, PAGE_ROWS);
            }
        };
    }
}
