package dev.bilateral.dataset.draft;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetVersion;
import java.util.List;
import java.util.Optional;

/**
 * Versions in the making. Writing methods refuse whoever is no steward with
 * {@code org.springframework.security.access.AccessDeniedException}.
 */
public interface Drafts {

    /** Begins a draft that nobody sees before it is finished. */
    Filling begin(DatasetDraft.Beginning beginning);

    /**
     * Begins a draft with all rows of a published version.
     *
     * @throws dev.bilateral.common.Cancelled where somebody cancelled; nothing is left then
     */
    DatasetDraft copyOf(DatasetVersion version, String author, Progress progress);

    /** A finished draft that was neither published nor discarded. */
    Optional<DatasetDraft> find(DraftId draft);

    /** All such drafts, the newest first. */
    List<DatasetDraft> open();

    /** How often rows were changed since it was filled. */
    int revision(DraftId draft);

    /** How many rows there are. */
    int count(DraftId draft, DraftPart part);

    /**
     * The next rows, by their numbers.
     *
     * @param afterN the number after which to begin, 0 for the first page
     * @param limit at least 1
     */
    List<DraftRow> rows(DraftId draft, DraftPart part, int afterN, int limit);

    /** The row with a number. */
    default Optional<DraftRow> row(DraftId draft, DraftPart part, int n) {
        return rows(draft, part, n - 1, 1).stream().filter(row -> row.n() == n).findFirst();
    }

    /** The highest number that a row has; 0 where there are none. */
    int last(DraftId draft, DraftPart part);

    /**
     * The numbers of rows that have all these words in their cells, as parts of words too, whatever their case. Looks
     * through all rows between the two numbers.
     *
     * @param words set apart by spaces; none for all rows
     * @param afterN the number after which to begin
     * @param upToN the number with which to end
     */
    List<Integer> numbers(DraftId draft, DraftPart part, String words, int afterN, int upToN);

    /** The numbers of the first two rows that have an id. */
    List<Integer> withId(DraftId draft, DraftPart part, String id);

    /**
     * Adds a row behind all others.
     *
     * @return its number, which no other row had before
     * @throws dev.bilateral.dataset.PublishingRefused as with {@link #put}
     */
    int add(DraftId draft, DraftPart part, List<String> cells);

    /**
     * Changes those cells of a row that differ from what they were; others have what somebody else may have written.
     *
     * @param before the row as it was read
     * @throws dev.bilateral.dataset.PublishingRefused where the draft is being published, was published or was discarded;
     *     and where the row was removed, or one of these cells changed, since it was read
     */
    void put(DraftId draft, DraftPart part, DraftRow before, List<String> cells);

    /** @throws dev.bilateral.dataset.PublishingRefused as with {@link #put} */
    void remove(DraftId draft, DraftPart part, int n);

    /**
     * Throws a draft away, with all its rows.
     *
     * @throws dev.bilateral.dataset.PublishingRefused where it is being published or was published; it stays then
     */
    void discard(DraftId draft, String author);

    /** A draft while its rows come in. What is closed before it is finished leaves nothing behind. */
    interface Filling extends AutoCloseable {

        DraftId id();

        /**
         * Adds rows, each list in a transaction of its own; some thousand at a time are quick.
         *
         * @throws IllegalStateException where it was closed meanwhile, as by whoever cancels
         */
        void add(DraftPart part, List<DraftRow> rows);

        /** Lets the draft be seen. */
        DatasetDraft finish();

        @Override
        void close();
    }
}
