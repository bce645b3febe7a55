package dev.bilateral.dataset.repository;

import static dev.bilateral.db.Tables.DRAFT;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.db.tables.records.DraftRecord;
import java.sql.PreparedStatement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Rows go in by batches of the driver's own: a million of them leave no time to make a record of each. */
@Repository
class JooqDraftRepository implements DraftRepository {

    private static final String FILLING = "filling";
    private static final String OPEN = "open";
    private static final String PUBLISHING = "publishing";
    private static final String PUBLISHED = "published";
    private static final String DISCARDED = "discarded";

    private final DSLContext dsl;

    JooqDraftRepository(DSLContext dsl) {
        this.dsl = dsl;
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
                null));
    }

    @Override
    public void add(DraftId draft, DraftPart part, List<DraftRow> rows) {
        dsl.transaction(transaction -> {
            require(transaction.dsl(), draft, FILLING);
            insert(transaction.dsl(), draft, part, rows);
        });
    }

    @Override
    public boolean open(DraftId draft) {
        return change(draft, FILLING, OPEN);
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
        DraftTable table = DraftTable.of(part);
        return dsl.fetchCount(table.table(), table.draft().eq(draft.value()));
    }

    @Override
    public List<DraftRow> rows(DraftId draft, DraftPart part, int afterN, int limit) {
        DraftTable table = DraftTable.of(part);
        return dsl.select(table.n())
                .select(table.cells())
                .from(table.table())
                .where(table.draft().eq(draft.value()), table.n().gt(afterN))
                .orderBy(table.draft(), table.n()) // by the whole key, else H2 sorts all that is left for each page
                .limit(limit)
                .fetch(row -> new DraftRow(row.get(table.n()), cells(row)));
    }

    @Override
    public void put(DraftId draft, DraftPart part, DraftRow row) {
        dsl.transaction(transaction -> {
            require(transaction.dsl(), draft, OPEN);
            delete(transaction.dsl(), draft, part, row.n());
            insert(transaction.dsl(), draft, part, List.of(row));
        });
    }

    @Override
    public void remove(DraftId draft, DraftPart part, int n) {
        dsl.transaction(transaction -> {
            require(transaction.dsl(), draft, OPEN);
            delete(transaction.dsl(), draft, part, n);
        });
    }

    @Override
    public boolean hold(DraftId draft) {
        return change(draft, OPEN, PUBLISHING) || change(draft, PUBLISHING, PUBLISHING);
    }

    @Override
    public void release(DraftId draft) {
        change(draft, PUBLISHING, OPEN);
    }

    @Override
    public void markPublished(DraftId draft, DatasetVersionId version) {
        dsl.update(DRAFT)
                .set(DRAFT.STATE, PUBLISHED)
                .set(DRAFT.PUBLISHED_AS, version.toString())
                .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.ne(PUBLISHED))
                .execute();
    }

    @Override
    public boolean discard(DraftId draft) {
        return change(draft, OPEN, DISCARDED) || change(draft, FILLING, DISCARDED);
    }

    @Override
    public void clear(DraftId draft) {
        boolean isOpen = dsl.fetchExists(DRAFT, DRAFT.ID.eq(draft.value()), DRAFT.STATE.in(OPEN, FILLING, PUBLISHING));
        if (isOpen) {
            throw new IllegalStateException("Draft " + draft + " is open: its rows are kept");
        }
        for (DraftPart part : DraftPart.values()) {
            DraftTable table = DraftTable.of(part);
            dsl.deleteFrom(table.table()).where(table.draft().eq(draft.value())).execute();
        }
    }

    @Override
    public void clearAbandoned() {
        dsl.update(DRAFT)
                .set(DRAFT.STATE, DISCARDED)
                .where(DRAFT.STATE.eq(FILLING))
                .execute();
        dsl.update(DRAFT)
                .set(DRAFT.STATE, OPEN)
                .where(DRAFT.STATE.eq(PUBLISHING))
                .execute();
        for (DraftPart part : DraftPart.values()) {
            DraftTable table = DraftTable.of(part);
            dsl.deleteFrom(table.table())
                    .where(table.draft().notIn(dsl.select(DRAFT.ID).from(DRAFT).where(DRAFT.STATE.eq(OPEN))))
                    .execute();
        }
    }

    private boolean change(DraftId draft, String from, String to) {
        return dsl.update(DRAFT)
                        .set(DRAFT.STATE, to)
                        .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.eq(from))
                        .execute()
                > 0;
    }

    /** Holds the draft's row until the transaction ends, so that nobody publishes or cancels meanwhile. */
    private static void require(DSLContext dsl, DraftId draft, String state) {
        boolean isHeld = dsl.selectFrom(DRAFT)
                .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.eq(state))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        if (!isHeld) {
            throw new IllegalStateException("Draft " + draft + " is not " + state + " any more");
        }
    }

    private static void insert(DSLContext dsl, DraftId draft, DraftPart part, List<DraftRow> rows) {
        DraftTable table = DraftTable.of(part);
        String places = String.join(", ", Collections.nCopies(table.cells().size() + 2, "?"));
        dsl.connection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table.table().getName() + " values (" + places + ")")) {
                for (DraftRow row : rows) {
                    insert.setString(1, draft.value());
                    insert.setInt(2, row.n());
                    for (int i = 0; i < row.cells().size(); i++) {
                        insert.setString(i + 3, row.cells().get(i));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void delete(DSLContext dsl, DraftId draft, DraftPart part, int n) {
        DraftTable table = DraftTable.of(part);
        dsl.deleteFrom(table.table())
                .where(table.draft().eq(draft.value()), table.n().eq(n))
                .execute();
    }

    private static List<String> cells(Record row) {
        List<String> cells = new ArrayList<>();
        Field<?>[] fields = row.fields();
        for (int i = 1; i < fields.length; i++) {
            cells.add(String.valueOf(row.get(i)));
        }
        return cells;
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
