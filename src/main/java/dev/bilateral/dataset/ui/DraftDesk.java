package dev.bilateral.dataset.ui;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftNotes;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.imports.CheckedDraft;
import dev.bilateral.dataset.imports.DraftChecks;
import dev.bilateral.dataset.imports.DraftDifferences;
import java.util.Optional;

/**
 * A draft, and all that can be done with it.
 *
 * @param author the account that does it
 */
record DraftDesk(
        DatasetDraft draft,
        String author,
        Drafts drafts,
        DraftNotes notes,
        DraftChecks checks,
        DraftDifferences differences,
        Publishing publishing) {

    /** So many are checked before anybody waits. */
    private static final int FEW_ROWS = 2_000;

    /** The address of a step. */
    String address(ImportStep step) {
        return "datasets/" + draft.dataset() + "/import/" + draft.id() + "?" + ImportStep.PARAMETER + "=" + step.code();
    }

    /** The address of the rows of a part. */
    String address(DraftPart part) {
        return address(ImportStep.ROWS) + "&" + ImportStep.PART + "=" + part.code();
    }

    /** The address of one of them, by its line. */
    String address(DraftPart part, int line) {
        return address(part) + "&" + ImportStep.LINE + "=" + line;
    }

    PartRows rows(DraftPart part) {
        return new PartRows(drafts, draft.id(), part);
    }

    /** What the checks found, where it is known or takes no time. */
    Optional<CheckedDraft> quicklyChecked() {
        Optional<CheckedDraft> known = checks.known(draft);
        return known.isPresent() || rows(DraftPart.OBSERVATIONS).count() > FEW_ROWS
                ? known
                : Optional.of(checks.check(draft, new Progress()));
    }
}
