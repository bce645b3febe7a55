package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.AcceptedWarning;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.DraftCheck;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.DatasetHome;
import dev.bilateral.dataset.files.PackageFolder;
import dev.bilateral.dataset.files.PackageReader;
import dev.bilateral.dataset.files.UnfinishedVersion;
import dev.bilateral.dataset.files.WithdrawalNotes;
import dev.bilateral.dataset.files.WithdrawalNotes.Note;
import dev.bilateral.dataset.repository.DraftRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Publishes by folders: a version is written beside the others under a name that nobody reads, held against every rule,
 * and renamed. The rename is the commit; the database follows, at once or with the next start. Drafts are published one
 * after the other, so that two of one dataset do not take the same id.
 */
@Service
class FolderPublishing implements Publishing {

    private static final Messages MESSAGES = Messages.of(FolderPublishing.class);

    private final Drafts drafts;
    private final DraftRepository rows;
    private final DraftClearing clearing;
    private final DatasetHome folders;
    private final DraftWriting writing;
    private final HomeFollowing home;
    private final WithdrawalNotes notes;
    private final DatasetLoader loader;
    private final StoredDatasets datasets;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    FolderPublishing(
            Drafts drafts,
            DraftRepository rows,
            DraftClearing clearing,
            DatasetHome folders,
            DraftWriting writing,
            HomeFollowing home,
            WithdrawalNotes notes,
            DatasetLoader loader,
            StoredDatasets datasets,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.clearing = clearing;
        this.folders = folders;
        this.writing = writing;
        this.home = home;
        this.notes = notes;
        this.loader = loader;
        this.datasets = datasets;
        this.clock = clock;
    }

    @Override
    public DraftCheck check(DraftId id) {
        DatasetDraft draft = drafts.find(id).orElseThrow(() -> refused("draft.gone"));
        Optional<Dataset> dataset = datasets.find(draft.dataset());
        DatasetVersionId any = new DatasetVersionId(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), 1);
        try (UnfinishedVersion unfinished = folders.begin()) {
            writing.write(
                    unfinished,
                    draft,
                    any,
                    draft.beginning().author(),
                    MESSAGES.text("note.unwritten"),
                    List.of(),
                    dataset);
            PackageReader.Result read = new PackageReader(unfinished.asVersion(draft.dataset(), any)).read();
            return new DraftCheck(
                    read.problems().stream().sorted().toList(),
                    read.publication().flatMap(publication -> writing.difference(publication, dataset)));
        }
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public DatasetVersion publish(DraftId id, String author, String note, List<AcceptedWarning> accepted) {
        String changes = PublishedText.checked("note", note);
        oneAtATime.lock();
        try {
            DatasetDraft draft =
                    drafts.find(id).filter(found -> rows.hold(id)).orElseThrow(() -> refused("draft.gone"));
            Publication publication = standing(draft, author, changes, accepted);
            loader.store(publication);
            home.tell(new VersionsChanged(draft.dataset(), publication.version().id(), false));
            clearing.clear(id);
            return publication.version();
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    @PreAuthorize("hasRole('STEWARD') and #author == authentication.name")
    public Withdrawal withdraw(DatasetId id, DatasetVersionId version, String author, String reason) {
        Withdrawal withdrawal = new Withdrawal(PublishedText.checked("reason", reason), author, now());
        oneAtATime.lock();
        try {
            Optional<Withdrawal> before = datasets.find(id).flatMap(found -> found.withdrawal(version));
            home.follow(id);
            Dataset dataset = datasets.find(id)
                    .filter(found -> found.versions().stream().anyMatch(v -> v.id().equals(version)))
                    .orElseThrow(() -> refused("version.unknown", id, version));
            Optional<Withdrawal> now = dataset.withdrawal(version);
            if (before.isPresent()) {
                throw refused("version.withdrawn", id, version);
            }
            if (now.isPresent()) { // the note stood, and the database could not follow an earlier time
                return now.get();
            }
            if (dataset.standing().size() == 1) {
                throw refused("version.last", id, version);
            }
            Note note = new Note(id, version, withdrawal);
            notes.write(note);
            loader.store(note);
            home.tell(new VersionsChanged(id, version, true));
            return withdrawal;
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * The version that a draft becomes, its folder in its place. It may stand already, where the database could not
     * follow an earlier time, or where only waiting for the disk failed. Without it the draft is open again.
     */
    private Publication standing(DatasetDraft draft, String author, String changes, List<AcceptedWarning> accepted) {
        Optional<Publication> earlier = loader.standing(draft);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            home.follow(draft.dataset());
            Optional<Dataset> dataset = datasets.find(draft.dataset());
            requireNewestBase(draft, dataset);
            return commit(draft, next(dataset), author, changes, accepted, dataset);
        } catch (RuntimeException | Error e) {
            Optional<Publication> standing = loader.standing(draft);
            if (standing.isPresent()) {
                return standing.get();
            }
            rows.release(draft.id());
            throw e;
        }
    }

    private Publication commit(
            DatasetDraft draft,
            DatasetVersionId version,
            String author,
            String changes,
            List<AcceptedWarning> accepted,
            Optional<Dataset> dataset) {
        try (UnfinishedVersion unfinished = folders.begin()) {
            writing.write(unfinished, draft, version, author, changes, accepted, dataset);
            PackageReader.Result read = new PackageReader(unfinished.asVersion(draft.dataset(), version)).read();
            if (read.publication().isEmpty()) {
                throw new PublishingRefused(
                        MESSAGES.count("draft.faults", read.problems().size()),
                        read.problems().stream().sorted().toList());
            }
            if (writing.isSame(unfinished, draft, read.publication().get(), dataset)) {
                throw refused("draft.same", dataset.orElseThrow().newest().id());
            }
            PackageFolder folder = unfinished.commit(draft.dataset(), version);
            return new PackageReader(folder).read().publication().orElseThrow();
        }
    }

    /** Whoever began before somebody else published would take the other's changes back without having seen them. */
    private static void requireNewestBase(DatasetDraft draft, Optional<Dataset> dataset) {
        DatasetVersionId base = draft.beginning().base();
        Optional<DatasetVersionId> newest = dataset.map(found -> found.newest().id());
        if (base != null && !newest.equals(Optional.of(base))) {
            throw refused("draft.overtaken", base, newest.map(Object::toString).orElse(""));
        }
    }

    private DatasetVersionId next(Optional<Dataset> dataset) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (dataset.isEmpty()) {
            return new DatasetVersionId(today, 1);
        }
        DatasetVersionId last = dataset.get().versions().getFirst().id(); // a withdrawn one keeps its name
        return last.next(today).orElseThrow(() -> refused("version.later", last, today));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static PublishingRefused refused(String key, Object... arguments) {
        return new PublishingRefused(MESSAGES.text(key, arguments));
    }
}
