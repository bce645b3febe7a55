package dev.bilateral.dataset.repository;

import static dev.bilateral.db.Tables.DRAFT;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.draft.DraftId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/** The states of drafts, and how one comes into another. */
record DraftStates(DSLContext dsl) {

    static final String FILLING = "filling";
    static final String OPEN = "open";
    static final String PUBLISHING = "publishing";
    static final String PUBLISHED = "published";
    static final String DISCARDED = "discarded";

    /** @return false where the draft was in none of these states */
    boolean change(DraftId draft, String to, String... from) {
        return dsl.update(DRAFT)
                        .set(DRAFT.STATE, to)
                        .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.in(from))
                        .execute()
                > 0;
    }

    /** The same to being published, of the rows at one revision; waits for whoever is changing them. */
    boolean hold(DraftId draft, int revision) {
        return dsl.update(DRAFT)
                        .set(DRAFT.STATE, PUBLISHING)
                        .where(
                                DRAFT.ID.eq(draft.value()),
                                DRAFT.STATE.in(OPEN, PUBLISHING),
                                DRAFT.REVISION.eq(revision))
                        .execute()
                > 0;
    }

    void markPublished(DraftId draft, DatasetVersionId version) {
        dsl.update(DRAFT)
                .set(DRAFT.STATE, PUBLISHED)
                .set(DRAFT.PUBLISHED_AS, version.toString())
                .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.ne(PUBLISHED))
                .execute();
    }

    /** Puts all drafts that are in one state into another. */
    void changeAll(String from, String to) {
        dsl.update(DRAFT).set(DRAFT.STATE, to).where(DRAFT.STATE.eq(from)).execute();
    }

    boolean isAny(DraftId draft, String... states) {
        return dsl.fetchExists(DRAFT, DRAFT.ID.eq(draft.value()), DRAFT.STATE.in(Arrays.asList(states)));
    }

    List<DraftId> all(String... states) {
        return dsl.select(DRAFT.ID)
                .from(DRAFT)
                .where(DRAFT.STATE.in(states))
                .orderBy(DRAFT.ID)
                .fetch(row -> new DraftId(row.value1()));
    }

    /**
     * Does something in a transaction that holds the draft's row, so that nobody publishes or discards it meanwhile.
     *
     * @return what was made; empty where the draft is in another state, and nothing is done then
     */
    <T> Optional<T> during(DraftId draft, String state, Function<DSLContext, T> what) {
        return dsl.transactionResult(transaction -> {
            DSLContext held = transaction.dsl();
            boolean isSo = held.selectFrom(DRAFT)
                    .where(DRAFT.ID.eq(draft.value()), DRAFT.STATE.eq(state))
                    .forUpdate()
                    .fetchOptional()
                    .isPresent();
            return isSo ? Optional.of(what.apply(held)) : Optional.empty();
        });
    }

    /** The same with the rows of an open draft, which come to another revision where something was changed. */
    <T> Optional<T> edit(DraftId draft, Function<DraftRows, T> what, Predicate<T> isChange) {
        return during(draft, OPEN, held -> {
            T made = what.apply(new DraftRows(held, draft));
            if (isChange.test(made)) {
                held.update(DRAFT)
                        .set(DRAFT.REVISION, DRAFT.REVISION.plus(1))
                        .where(DRAFT.ID.eq(draft.value()))
                        .execute();
            }
            return made;
        });
    }

    /** 0 where there is no such draft. */
    int revision(DraftId draft) {
        return dsl.select(DRAFT.REVISION)
                .from(DRAFT)
                .where(DRAFT.ID.eq(draft.value()))
                .fetchOptional(DRAFT.REVISION)
                .orElse(0);
    }
}
