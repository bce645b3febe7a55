package dev.bilateral.dataset.store;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftNote;
import dev.bilateral.dataset.draft.DraftNotes;
import dev.bilateral.dataset.repository.DraftNoteRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Notes in the database. */
@Service
class StoredDraftNotes implements DraftNotes {

    private final DraftNoteRepository repository;

    StoredDraftNotes(DraftNoteRepository repository) {
        this.repository = repository;
    }

    @Override
    public DraftNote of(DraftId draft) {
        return repository.find(draft);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void keepNote(DraftId draft, String note) {
        Refusals.unless(repository.putNote(draft, note), "note.over");
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void keepReasonForRest(DraftId draft, String reason) {
        Refusals.unless(repository.putReasonForRest(draft, reason.strip()), "note.over");
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void keepReason(DraftId draft, Problem warning, String reason) {
        Refusals.unless(
                reason.isBlank()
                        ? repository.removeReason(draft, warning)
                        : repository.putReason(draft, warning, reason.strip()),
                "note.over");
    }
}
