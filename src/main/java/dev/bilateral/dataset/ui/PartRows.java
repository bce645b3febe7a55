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
