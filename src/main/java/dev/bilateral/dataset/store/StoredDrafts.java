package dev.bilateral.dataset.store;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.PackageRows;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.repository.DraftRepository;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Drafts in the database. */
@Service
class StoredDrafts implements Drafts {

    private static final int BATCH_ROWS = 5_000;

    private final DraftRepository repository;
    private final DraftClearing clearing;
    private final DatasetQuery query;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredDrafts(
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

    @Override
    @PreAuthorize("hasRole('STEWARD') and #beginning.author() == authentication.name")
    public Filling begin(Beginning beginning) {
        return filling(beginning);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public DatasetDraft copyOf(DatasetVersion version, String author) {
        try (Filling filling = filling(new Beginning(
                version.dataset(), version.id(), version.title(), version.description(), author, "", ""))) {
            for (DraftPart part : DraftPart.values()) {
                copy(version, part, filling);
            }
            return filling.finish();
        }
    }

    @Override
    public Optional<DatasetDraft> find(DraftId draft) {
        return repository.find(draft);
    }

    @Override
    public List<DatasetDraft> open() {
        return repository.open();
    }

    @Override
    public int revision(DraftId draft) {
        return repository.revision(draft);
    }

    @Override
    public int count(DraftId draft, DraftPart part) {
        return repository.count(draft, part);
    }

    @Override
    public List<DraftRow> rows(DraftId draft, DraftPart part, int afterN, int limit) {
        return repository.rows(draft, part, afterN, limit);
    }

    @Override
    public int countOf(DraftId draft, DraftPart part, String words) {
        return repository.countOf(draft, part, words);
    }

    @Override
    public List<DraftRow> rowsOf(DraftId draft, DraftPart part, String words, int offset, int limit) {
        return repository.rowsOf(draft, part, words, offset, limit);
    }

    @Override
    public List<Integer> withId(DraftId draft, DraftPart part, String id) {
        return repository.withId(draft, part, id);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public int add(DraftId draft, DraftPart part, List<String> cells) {
        checked(part, new DraftRow(1, cells));
        return repository.append(draft, part, cells).orElseThrow(() -> Refusals.because("row.over"));
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void put(DraftId draft, DraftPart part, DraftRow row) {
        Refusals.unless(repository.put(draft, part, checked(part, row)), "row.over");
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void remove(DraftId draft, DraftPart part, int n) {
        Refusals.unless(repository.remove(draft, part, n), "row.over");
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public void discard(DraftId draft, String author) {
        Optional<DatasetDraft> found = repository.find(draft);
        transactions.executeWithoutResult(status -> {
            Refusals.unless(repository.discard(draft), "draft.kept");
            found.ifPresent(known -> audit.record(author, Action.DISCARDED_DRAFT, subject(known)));
        });
        clearing.clear(draft);
    }

    private Filling filling(Beginning beginning) {
        DatasetDraft draft =
                new DatasetDraft(DraftId.random(), beginning, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        repository.begin(draft);
        return new OpenFilling(draft);
    }

    private void copy(DatasetVersion version, DraftPart part, Filling filling) {
        List<DraftRow> held = new ArrayList<>();
        int[] n = {0};
        PackageRows.read(StoredFile.open(query, version, part.file()), part.columns(), cells -> {
            held.add(new DraftRow(++n[0], cells));
            if (held.size() == BATCH_ROWS) {
                filling.add(part, held);
                held.clear();
            }
        });
        filling.add(part, held);
    }

    private static DraftRow checked(DraftPart part, DraftRow row) {
        if (row.cells().size() != part.columns().size()) {
            throw new IllegalArgumentException(
                    "A row of " + part.file() + " has " + part.columns().size() + " cells, was " + row);
        }
        return row;
    }

    private static String subject(DatasetDraft draft) {
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
