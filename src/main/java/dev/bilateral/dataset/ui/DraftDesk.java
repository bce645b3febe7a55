package dev.bilateral.dataset.ui;

import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftNotes;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.imports.DraftChecks;
import dev.bilateral.dataset.imports.DraftDifferences;

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

    /** The address of a step. */
    String address(ImportStep step) {
        return "datasets/" + draft.dataset() + "/import/" + draft.id() + "?" + ImportStep.PARAMETER + "=" + step.code();
    }

    /** The address of an observation among the rows, by its line. */
    String address(int line) {
        return address(ImportStep.ROWS) + "&" + ImportStep.LINE + "=" + line;
    }
}
