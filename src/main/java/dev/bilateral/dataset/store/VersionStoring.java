package dev.bilateral.dataset.store;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Imprint;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.files.WithdrawalNotes.Note;
import dev.bilateral.dataset.repository.DatasetRepository;
import dev.bilateral.dataset.repository.DraftRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores what stands in a folder, with the trail and the draft's end: all of it or, where anything fails, nothing. */
@Component
class VersionStoring {

    private static final Logger LOG = LoggerFactory.getLogger(VersionStoring.class);

    private final DatasetRepository repository;
    private final DraftRepository drafts;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    VersionStoring(
            DatasetRepository repository,
            DraftRepository drafts,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.repository = repository;
        this.drafts = drafts;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Stores a version whose folder stands. */
    void store(Publication publication) {
        DatasetVersion version = publication.version();
        transactions.executeWithoutResult(status -> {
            repository.publish(publication);
            publication.imprint().ifPresent(imprint -> record(version, imprint));
        });
        LOG.info("Published {} {}: {} observations", version.dataset(), version.id(), version.observations());
    }

    /** Stores that a version was withdrawn whose note stands. */
    void store(Note note) {
        transactions.executeWithoutResult(status -> {
            repository.withdraw(note.dataset(), note.version(), note.withdrawal());
            audit.record(
                    note.withdrawal().who(),
                    Action.WITHDREW_VERSION,
                    note.dataset() + " " + note.version() + ": "
                            + note.withdrawal().reason());
        });
        LOG.info("Withdrew {} {}", note.dataset(), note.version());
    }

    private void record(DatasetVersion version, Imprint imprint) {
        String name = version.dataset() + " " + version.id();
        String file = imprint.file().isEmpty() ? "" : " from " + imprint.file() + " " + imprint.fileHash();
        audit.record(imprint.author(), Action.PUBLISHED_VERSION, name + file);
        imprint.accepted()
                .forEach(accepted -> audit.record(
                        imprint.author(),
                        Action.ACCEPTED_WARNING,
                        name + ": " + accepted.warning() + "; " + accepted.reason()));
        if (DraftId.isValid(imprint.draft())) {
            DraftId draft = new DraftId(imprint.draft());
            if (imprint.isOf(draft, drafts.revision(draft))) {
                drafts.markPublished(draft, version.id());
            }
        }
    }
}
