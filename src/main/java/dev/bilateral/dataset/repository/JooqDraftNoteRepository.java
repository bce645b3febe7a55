package dev.bilateral.dataset.repository;

import static dev.bilateral.dataset.repository.DraftStates.OPEN;
import static dev.bilateral.db.Tables.DRAFT;
import static dev.bilateral.db.Tables.DRAFT_REASON;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftNote;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class JooqDraftNoteRepository implements DraftNoteRepository {

    private final DSLContext dsl;
    private final DraftStates states;

    JooqDraftNoteRepository(DSLContext dsl) {
        this.dsl = dsl;
        this.states = new DraftStates(dsl);
    }

    @Override
    public DraftNote find(DraftId draft) {
        Map<Problem, String> reasons = new HashMap<>();
        dsl.selectFrom(DRAFT_REASON)
                .where(DRAFT_REASON.DRAFT.eq(draft.value()))
                .orderBy(DRAFT_REASON.FILE_NAME, DRAFT_REASON.LINE, DRAFT_REASON.COLUMN_NAME, DRAFT_REASON.RULE)
                .forEach(row -> reasons.put(
                        new Problem(
                                row.getFileName(),
                                row.getLine(),
                                row.getColumnName(),
                                row.getGivenValue(),
                                row.getRule()),
                        row.getReason()));
        return dsl.select(DRAFT.NOTE, DRAFT.REASON_FOR_REST)
                .from(DRAFT)
                .where(DRAFT.ID.eq(draft.value()))
                .fetchOptional(row -> new DraftNote(row.value1(), row.value2(), reasons))
                .orElseGet(() -> new DraftNote("", "", reasons));
    }

    @Override
    public boolean putNote(DraftId draft, String note) {
        return put(draft, DRAFT.NOTE, note);
    }

    @Override
    public boolean putReasonForRest(DraftId draft, String reason) {
        return put(draft, DRAFT.REASON_FOR_REST, reason);
    }

    @Override
    public boolean putReason(DraftId draft, Problem warning, String reason) {
        return states.during(draft, OPEN, held -> insert(held, draft, warning, reason))
                .isPresent();
    }

    private static int insert(DSLContext dsl, DraftId draft, Problem warning, String reason) {
        return dsl.insertInto(DRAFT_REASON)
                .set(DRAFT_REASON.DRAFT, draft.value())
                .set(DRAFT_REASON.FILE_NAME, warning.file())
                .set(DRAFT_REASON.LINE, warning.line())
                .set(DRAFT_REASON.COLUMN_NAME, warning.column())
                .set(DRAFT_REASON.RULE, warning.rule())
                .set(DRAFT_REASON.GIVEN_VALUE, warning.value())
                .set(DRAFT_REASON.REASON, reason)
                .onConflict(
                        DRAFT_REASON.DRAFT,
                        DRAFT_REASON.FILE_NAME,
                        DRAFT_REASON.LINE,
                        DRAFT_REASON.COLUMN_NAME,
                        DRAFT_REASON.RULE)
                .doUpdate()
                .set(DRAFT_REASON.GIVEN_VALUE, warning.value())
                .set(DRAFT_REASON.REASON, reason)
                .execute();
    }

    @Override
    public boolean removeReason(DraftId draft, Problem warning) {
        return states.during(
                        draft,
                        OPEN,
                        held -> held.deleteFrom(DRAFT_REASON)
                                .where(isOf(draft, warning))
                                .execute())
                .isPresent();
    }

    private boolean put(DraftId draft, TableField<?, String> column, String text) {
        return dsl.update(DRAFT)
                        .set(column, text)
                        .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.eq(OPEN))
                        .execute()
                > 0;
    }

    private static Condition isOf(DraftId draft, Problem warning) {
        return DRAFT_REASON
                .DRAFT
                .eq(draft.value())
                .and(DRAFT_REASON.FILE_NAME.eq(warning.file()))
                .and(DRAFT_REASON.LINE.eq(warning.line()))
                .and(DRAFT_REASON.COLUMN_NAME.eq(warning.column()))
                .and(DRAFT_REASON.RULE.eq(warning.rule()));
    }
}
