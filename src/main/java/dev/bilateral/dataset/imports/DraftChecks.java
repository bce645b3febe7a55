package dev.bilateral.dataset.imports;

import dev.bilateral.common.Cancelled;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.check.Checks;
import dev.bilateral.dataset.check.FindingRows;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck.Tables;
import dev.bilateral.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What became of drafts that were checked. The last ones are kept for as long as their rows, and the version that they are
 * compared with, stay as they are.
 */
@Service
public class DraftChecks {

    /** Each may hold the difference of two long versions, some 100 MB. */
    private static final int MOST_KEPT = 2;

    private final DatasetService datasets;
    private final Drafts drafts;
    private final Checks checks;
    private final Map<Rows, CheckedDraft> kept = new LinkedHashMap<>();

    DraftChecks(DatasetService datasets, Drafts drafts, Checks checks) {
        this.datasets = datasets;
        this.drafts = drafts;
        this.checks = checks;
    }

    /** What was found in the rows as they are; empty where nobody looked yet. */
    public Optional<CheckedDraft> known(DatasetDraft draft) {
        return known(rows(draft, drafts.revision(draft.id())));
    }

    /**
     * Checks all rows of a draft, page by page.
     *
     * @throws Cancelled where somebody cancelled
     */
    public CheckedDraft check(DatasetDraft draft, Progress progress) {
        Rows rows = rows(draft, drafts.revision(draft.id()));
        Optional<CheckedDraft> known = known(rows);
        if (known.isPresent()) {
            return known.get();
        }
        progress.expect(drafts.count(draft.id(), DraftPart.OBSERVATIONS));
        Tables tables = DraftTables.of(drafts, draft.id());
        Checked found = checks.check(
                draft.dataset(),
                part -> sink -> tables.of(part).forEach((line, cells) -> {
                    progress.advance(part == DraftPart.OBSERVATIONS ? 1 : 0);
                    sink.take(line, cells);
                }));
        return keep(rows, new CheckedDraft(draft, rows.revision, found));
    }

    /** All that is found in the rows of a draft, or the first {@link Checks#MOST_LISTED}; they are checked when it is read. */
    public Table findings(DatasetDraft draft) {
        return FindingRows.table(() -> checks.findings(draft.dataset(), DraftTables.of(drafts, draft.id())));
    }

    /** Checks rows while they come into a draft, and finishes it. */
    DatasetDraft whileFilling(DatasetId dataset, Tables tables, Drafts.Filling filling) {
        DatasetVersionId newest = newest(dataset);
        Checked found = checks.check(dataset, tables);
        DatasetDraft draft = filling.finish();
        keep(new Rows(draft.id(), 0, newest), new CheckedDraft(draft, 0, found));
        return draft;
    }

    private Optional<CheckedDraft> known(Rows rows) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(rows));
        }
    }

    private CheckedDraft keep(Rows rows, CheckedDraft checked) {
        synchronized (kept) {
            kept.put(rows, checked);
            var eldest = kept.entrySet().iterator();
            while (kept.size() > MOST_KEPT) {
                eldest.next();
                eldest.remove();
            }
        }
        return checked;
    }

    private Rows rows(DatasetDraft draft, int revision) {
        return new Rows(draft.id(), revision, newest(draft.dataset()));
    }

    private @Nullable DatasetVersionId newest(DatasetId dataset) {
        return datasets.find(dataset).map(found -> found.newest().id()).orElse(null);
    }

    /** The rows of a draft as they are at one time, and the version that they are compared with. */
    private record Rows(
            DraftId draft, int revision, @Nullable DatasetVersionId newest) {}
}
