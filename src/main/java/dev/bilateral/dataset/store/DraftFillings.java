package dev.bilateral.dataset.store;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts.Filling;
import dev.bilateral.dataset.files.PackageRows;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.repository.DraftRepository;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Begins drafts: their rows come in batch by batch, and nobody sees them before the last one. */
@Component
class DraftFillings {

    private static final int BATCH_ROWS = 5_000;

    private final DraftRepository repository;
    private final DraftClearing clearing;
    private final DatasetQuery query;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    DraftFillings(
            DraftRepository repository,
            DraftClearing clearing,
            DatasetQuery query,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.repository = repository;
        this.clearing = clearing;
        this.query = query;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    DatasetDraft copyOf(DatasetVersion version, String author, Progress progress) {
        progress.expect(version.observations());
        try (Filling filling = begin(new Beginning(
                version.dataset(), version.id(), version.title(), version.description(), author, "", ""))) {
            for (DraftPart part : DraftPart.values()) {
                copy(version, part, filling, progress);
            }
            return filling.finish();
        }
    }

    Filling begin(Beginning beginning) {
        DatasetDraft draft =
                new DatasetDraft(DraftId.random(), beginning, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        repository.begin(draft);
        return new OpenFilling(draft);
    }

    private void copy(DatasetVersion version, DraftPart part, Filling filling, Progress progress) {
        List<DraftRow> held = new ArrayList<>();
        int[] n = {0};
        PackageRows.read(StoredFile.open(query, version, part.file()), part.columns(), cells -> {
            progress.advance(part == DraftPart.OBSERVATIONS ? 1 : 0);
            held.add(new DraftRow(++n[0], cells));
            if (held.size() == BATCH_ROWS) {
                filling.add(part, held);
                held.clear();
            }
        });
        filling.add(part, held);
    }

    static DraftRow checked(DraftPart part, DraftRow row) {
        if (row.cells().size() != part.columns().size()) {
            throw new IllegalArgumentException(
                    "A row of " + part.file() + " has " + part.columns().size() + " cells, was " + row);
        }
        return row;
    }

    /** As the audit trail names it. */
    static String subject(DatasetDraft draft) {
        Beginning how = draft.beginning();
        return how.file().isEmpty()
                ? how.dataset() + " draft " + draft.id()
                : how.dataset() + " draft " + draft.id() + " from " + how.file() + " " + how.fileHash();
    }

    /** A draft whose rows come in. */
    private final class OpenFilling implements Filling {

        private final DatasetDraft draft;
        private boolean isFinished;

        private OpenFilling(DatasetDraft draft) {
            this.draft = draft;
        }

        @Override
        public DraftId id() {
            return draft.id();
        }

        @Override
        public void add(DraftPart part, List<DraftRow> rows) {
            rows.forEach(row -> checked(part, row));
            repository.add(draft.id(), part, rows);
        }

        @Override
        public DatasetDraft finish() {
            transactions.executeWithoutResult(status -> {
                if (!repository.open(draft.id())) {
                    throw new IllegalStateException("Draft " + draft.id() + " was closed before it was finished");
                }
                audit.record(draft.beginning().author(), Action.IMPORTED_DRAFT, subject(draft));
            });
            isFinished = true;
            return draft;
        }

        @Override
        public void close() {
            if (!isFinished) {
                repository.discard(draft.id());
                clearing.clear(draft.id());
            }
        }
    }
}
