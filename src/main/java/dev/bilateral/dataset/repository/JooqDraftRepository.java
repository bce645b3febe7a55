package dev.bilateral.dataset.repository;

import static dev.bilateral.dataset.repository.DraftStates.DISCARDED;
import static dev.bilateral.dataset.repository.DraftStates.FILLING;
import static dev.bilateral.dataset.repository.DraftStates.OPEN;
import static dev.bilateral.dataset.repository.DraftStates.PUBLISHED;
import static dev.bilateral.dataset.repository.DraftStates.PUBLISHING;
import static dev.bilateral.db.Tables.DRAFT;
import static dev.bilateral.db.Tables.DRAFT_REASON;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.db.tables.records.DraftRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Rows go in by batches of the driver's own: a million of them leave no time to make a record of each. */
@Repository
class JooqDraftRepository implements DraftRepository {

    private final DSLContext dsl;
    private final DraftStates states;

    JooqDraftRepository(DSLContext dsl) {
        this.dsl = dsl;
        this.states = new DraftStates(dsl);
    }

    @Override
    public void begin(DatasetDraft draft) {
        Beginning how = draft.beginning();
        DatasetVersionId base = how.base();
        dsl.executeInsert(new DraftRecord(
                draft.id().value(),
                how.dataset().value(),
                base == null ? null : base.toString(),
                how.title(),
                how.description(),
                how.author(),
                draft.begunAt().atOffset(ZoneOffset.UTC),
                how.file(),
                how.fileHash(),
                FILLING,
                null,
                "",
                "",
                0,
                0,
                0,
                0));
    }

    @Override
    public void add(DraftId draft, DraftPart part, List<DraftRow> rows) {
        Optional<Integer> added = states.during(draft, FILLING, held -> new DraftRows(held, draft).insert(part, rows));
        if (added.isEmpty()) {
            throw new IllegalStateException("Draft " + draft + " is not being filled any more");
        }
    }

    @Override
    public boolean open(DraftId draft) {
        return states.change(draft, OPEN, FILLING);
    }

    @Override
    public Optional<DatasetDraft> find(DraftId draft) {
        return dsl.selectFrom(DRAFT)
                .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.in(OPEN, PUBLISHING))
                .fetchOptional(JooqDraftRepository::draft);
    }

    @Override
    public List<DatasetDraft> open() {
        return dsl.selectFrom(DRAFT)
                .where(DRAFT.STATE.in(OPEN, PUBLISHING))
                .orderBy(DRAFT.BEGUN_AT.desc(), DRAFT.ID)
                .fetch(JooqDraftRepository::draft);
    }

    @Override
    public int count(DraftId draft, DraftPart part) {
        return new DraftRows(dsl, draft).count(part);
    }

    @Override
    public List<DraftRow> rows(DraftId draft, DraftPart part, int afterN, int limit) {
        return new DraftRows(dsl, draft).page(part, afterN, limit);
    }

    @Override
    public int last(DraftId draft, DraftPart part) {
        return new DraftRows(dsl, draft).last(part);
    }

    @Override
    public List<Integer> numbers(DraftId draft, DraftPart part, String words, int afterN, int upToN) {
        return new DraftRows(dsl, draft).numbers(part, words, afterN, upToN);
    }

    @Override
    public List<Integer> withId(DraftId draft, DraftPart part, String id) {
        return new DraftRows(dsl, draft).withId(part, id);
    }

    @Override
    public Optional<Integer> append(DraftId draft, DraftPart part, List<String> cells) {
        return states.edit(draft, rows -> rows.append(part, cells), n -> true);
    }

    @Override
    public Optional<Boolean> put(DraftId draft, DraftPart part, DraftRow before, List<String> cells) {
        return states.edit(draft, rows -> rows.change(part, before, cells), isAsBefore -> isAsBefore);
    }

    @Override
    public boolean remove(DraftId draft, DraftPart part, int n) {
        return states.edit(draft, rows -> rows.delete(part, n), isThere -> isThere)
                .isPresent();
    }

    @Override
    public boolean hold(DraftId draft, int revision) {
        return states.hold(draft, revision);
    }

    @Override
    public void release(DraftId draft) {
        states.change(draft, OPEN, PUBLISHING);
    }

    @Override
    public void markPublished(DraftId draft, DatasetVersionId version) {
        states.markPublished(draft, version);
    }

    @Override
    public boolean discard(DraftId draft) {
        return states.change(draft, DISCARDED, OPEN, FILLING);
    }

    @Override
    public void clear(DraftId draft, BooleanSupplier isOver) {
        if (states.isAny(draft, OPEN, FILLING, PUBLISHING)) {
            throw new IllegalStateException("Draft " + draft + " is open: its rows are kept");
        }
        if (new DraftRows(dsl, draft).clear(isOver)) {
            dsl.deleteFrom(DRAFT_REASON)
                    .where(DRAFT_REASON.DRAFT.eq(draft.value()))
                    .execute();
        }
    }

    @Override
    public List<DraftId> endAbandoned() {
        states.changeAll(FILLING, DISCARDED);
        states.changeAll(PUBLISHING, OPEN);
        return states.all(PUBLISHED, DISCARDED).stream()
                .filter(draft -> new DraftRows(dsl, draft).isAny())
                .toList();
    }

    @Override
    public int revision(DraftId draft) {
        return states.revision(draft);
    }

    private static DatasetDraft draft(DraftRecord row) {
        return new DatasetDraft(
                new DraftId(row.getId()),
                new Beginning(
                        new DatasetId(row.getDataset()),
                        row.getBase() == null ? null : DatasetVersionId.of(row.getBase()),
                        row.getTitle(),
                        row.getDescription(),
                        row.getWho(),
                        row.getFileName(),
                        row.getFileHash()),
                row.getBegunAt().toInstant());
    }
}
