package dev.bilateral.dataset.store;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.repository.DraftRepository;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Drafts in the database. */
@Service
class StoredDrafts implements Drafts {

    private final DraftRepository repository;
    private final DraftClearing clearing;
    private final DraftFillings fillings;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    StoredDrafts(
            DraftRepository repository,
            DraftClearing clearing,
            DraftFillings fillings,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.repository = repository;
        this.clearing = clearing;
        this.fillings = fillings;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #beginning.author() == authentication.name")
    public Filling begin(Beginning beginning) {
        return fillings.begin(beginning);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public DatasetDraft copyOf(DatasetVersion version, String author, Progress progress) {
        return fillings.copyOf(version, author, progress);
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
    public int last(DraftId draft, DraftPart part) {
        return repository.last(draft, part);
    }

    @Override
    public List<Integer> numbers(DraftId draft, DraftPart part, String words, int afterN, int upToN) {
        return repository.numbers(draft, part, words, afterN, upToN);
    }

    @Override
    public List<Integer> withId(DraftId draft, DraftPart part, String id) {
        return repository.withId(draft, part, id);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public int add(DraftId draft, DraftPart part, List<String> cells) {
        DraftFillings.checked(part, new DraftRow(1, cells));
        return repository.append(draft, part, cells).orElseThrow(() -> Refusals.because("row.over"));
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void put(DraftId draft, DraftPart part, DraftRow before, List<String> cells) {
        DraftFillings.checked(part, new DraftRow(before.n(), cells));
        if (!repository.put(draft, part, before, cells).orElseThrow(() -> Refusals.because("row.over"))) {
            DraftRow now = row(draft, part, before.n()).orElseThrow(() -> Refusals.because("row.removed"));
            throw otherwise(part, before, cells, now);
        }
    }

    private static PublishingRefused otherwise(DraftPart part, DraftRow before, List<String> cells, DraftRow now) {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).equals(before.cells().get(i)))
                .filter(i -> !now.cells().get(i).equals(before.cells().get(i)))
                .mapToObj(i -> Refusals.because(
                        "row.changed", part.columns().get(i), now.cells().get(i)))
                .findFirst()
                .orElseGet(() -> Refusals.because("row.removed"));
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
            found.ifPresent(known -> audit.record(author, Action.DISCARDED_DRAFT, DraftFillings.subject(known)));
        });
        clearing.clear(draft);
    }
}
