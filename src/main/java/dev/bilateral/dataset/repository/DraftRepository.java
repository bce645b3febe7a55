package dev.bilateral.dataset.repository;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Stores drafts. Each method is a transaction of its own, or part of the caller's. */
public interface DraftRepository {

    /** Stores a draft without rows, to be filled. */
    void begin(DatasetDraft draft);

    /** @throws IllegalStateException where the draft is not being filled */
    void add(DraftId draft, DraftPart part, List<DraftRow> rows);

    /** @return false where the draft was not being filled */
    boolean open(DraftId draft);

    /** A draft that is open, or being published. */
    Optional<DatasetDraft> find(DraftId draft);

    /** The drafts that are open, or being published. */
    List<DatasetDraft> open();

    int count(DraftId draft, DraftPart part);

    List<DraftRow> rows(DraftId draft, DraftPart part, int afterN, int limit);

    /** The highest number; 0 where there are no rows. */
    int last(DraftId draft, DraftPart part);

    /** The numbers between two of rows that have all these words in their cells, whatever their case. */
    List<Integer> numbers(DraftId draft, DraftPart part, String words, int afterN, int upToN);

    /** The numbers of the first two rows with an id. */
    List<Integer> withId(DraftId draft, DraftPart part, String id);

    /** @return the number of the row, which no other has or had; empty where the draft is not open, and nothing has changed then */
    Optional<Integer> append(DraftId draft, DraftPart part, List<String> cells);

    /**
     * Writes those cells of a row that differ from what they were.
     *
     * @return whether they still were so; empty where the draft is not open; nothing has changed then
     */
    Optional<Boolean> put(DraftId draft, DraftPart part, DraftRow before, List<String> cells);

    /** @return false where the draft is not open; nothing has changed then */
    boolean remove(DraftId draft, DraftPart part, int n);

    /**
     * Lets nobody change or discard a draft until it is published or released; waits for whoever is changing it.
     *
     * @param revision that its rows must have
     * @return false where they have another, or it is neither open nor held already
     */
    boolean hold(DraftId draft, int revision);

    /** Opens a draft again that was held; does nothing to another. */
    void release(DraftId draft);

    /** Marks a draft as published; does nothing where there is no such draft, as with a folder from elsewhere. */
    void markPublished(DraftId draft, DatasetVersionId version);

    /** @return false where there was nothing to discard */
    boolean discard(DraftId draft);

    /**
     * Deletes the rows of a draft that is published or discarded, and what was written about it; a long one takes its time.
     *
     * @param isOver asked now and then: whether the rest is to stay
     */
    void clear(DraftId draft, BooleanSupplier isOver);

    /**
     * For a start, when all folders are read: discards drafts whose filling broke off. Drafts that were held, and of which
     * no folder came, are open again.
     *
     * @return those that no one waits for and whose rows are still there, to be cleared
     */
    List<DraftId> endAbandoned();

    /** How often the rows of a draft were changed since it was filled; 0 where there is none. */
    int revision(DraftId draft);
}
