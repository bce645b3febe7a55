package dev.bilateral.dataset.imports;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.check.Checks;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.TableCheck.Tables;
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
    private final Map<Rows, Checked> kept = new LinkedHashMap<>();

    DraftChecks(DatasetService datasets, Drafts drafts, Checks checks) {
        this.datasets = datasets;
        this.drafts = drafts;
        this.checks = checks;
    }

    /** What was found in the rows as they are; empty where nobody looked yet. */
    public Optional<Checked> known(DatasetDraft draft) {
        Rows rows = rows(draft.dataset(), draft.id());
        synchronized (kept) {
            return Optional.ofNullable(kept.get(rows));
        }
    }

    /**
     * Checks all rows of a draft, page by page.
     *
     * @throws ImportCancelled where somebody cancelled
     */
    public Checked check(DatasetDraft draft, Progress progress) {
        Optional<Checked> known = known(draft);
        if (known.isPresent()) {
            return known.get();
        }
        Rows rows = rows(draft.dataset(), draft.id());
        progress.expect(drafts.count(draft.id(), DraftPart.OBSERVATIONS));
        Tables tables = DraftTables.of(drafts, draft.id());
        Checked checked = checks.check(
                draft.dataset(),
                part -> sink -> tables.of(part).forEach((line, cells) -> {
                    progress.advance(part == DraftPart.OBSERVATIONS ? 1 : 0);
                    sink.take(line, cells);
                }));
        keep(rows, checked);
        return checked;
    }

    /** Checks rows while they come into a draft, and finishes it. */
    DatasetDraft whileFilling(DatasetId dataset, Tables tables, Drafts.Filling filling) {
        Checked checked = checks.check(dataset, tables);
        DatasetDraft draft = filling.finish();
        keep(rows(dataset, draft.id()), checked);
        return draft;
    }

    private void keep(Rows rows, Checked checked) {
        synchronized (kept) {
            kept.put(rows, checked);
            var eldest = kept.entrySet().iterator();
            while (kept.size() > MOST_KEPT) {
                eldest.next();
                eldest.remove();
            }
        }
    }

    private Rows rows(DatasetId dataset, DraftId draft) {
        return new Rows(
                draft,
                drafts.revision(draft),
                datasets.find(dataset).map(found -> found.newest().id()).orElse(null));
    }

    /** The rows of a draft as they are at one time, and the version that they are compared with. */
    private record Rows(
            DraftId draft, int revision, @Nullable DatasetVersionId newest) {}
}
