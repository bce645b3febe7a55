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
        repository.putNote(draft, note);
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void keepReasonForRest(DraftId draft, String reason) {
        repository.putReasonForRest(draft, reason.strip());
    }

    @Override
    @PreAuthorize("hasRole('STEWARD')")
    public void keepReason(DraftId draft, Problem warning, String reason) {
        if (reason.isBlank()) {
            repository.removeReason(draft, warning);
        } else {
            repository.putReason(draft, warning, reason.strip());
        }
    }
}
