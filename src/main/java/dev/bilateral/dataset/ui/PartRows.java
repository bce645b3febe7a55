package dev.bilateral.dataset.ui;

import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import java.util.List;
import java.util.Optional;

/** The rows of one part of a draft. */
record PartRows(Drafts drafts, DraftId draft, DraftPart part) {

    PartRows of(DraftPart other) {
        return new PartRows(drafts, draft, other);
    }

    int count() {
        return drafts.count(draft, part);
    }

    int last() {
        return drafts.last(draft, part);
    }

    /** The numbers of rows with words, between two numbers. */
    List<Integer> numbers(String words, int afterN, int upToN) {
        return drafts.numbers(draft, part, words, afterN, upToN);
    }

    /** So many rows from one on, by their numbers. */
    List<DraftRow> from(int n, int count) {
        return drafts.rows(draft, part, n - 1, count);
    }

    Optional<DraftRow> row(int n) {
        return drafts.row(draft, part, n);
    }

    List<DraftRow> first(int most) {
        return drafts.rows(draft, part, 0, most);
    }

    /** The numbers of the first two with an id. */
    List<Integer> withId(String id) {
        return drafts.withId(draft, part, id);
    }

    int add(List<String> cells) {
        return drafts.add(draft, part, cells);
    }

    void put(DraftRow before, List<String> cells) {
        drafts.put(draft, part, before, cells);
    }

    void remove(int n) {
        drafts.remove(draft, part, n);
    }
}
