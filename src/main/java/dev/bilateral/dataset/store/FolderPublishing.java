package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.AcceptedWarning;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.DraftCheck;
import dev.bilateral.dataset.Imprint;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.dataset.Withdrawal;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.DatasetHome;
import dev.bilateral.dataset.files.PackageFolder;
import dev.bilateral.dataset.files.PackageReader;
import dev.bilateral.dataset.files.UnfinishedVersion;
import dev.bilateral.dataset.files.VersionDescription;
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
import org.springframework.context.ApplicationEventPublisher;
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
    private final DatasetHome home;
    private final WithdrawalNotes notes;
    private final DatasetLoader loader;
    private final StoredDatasets datasets;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    FolderPublishing(
            Drafts drafts,
            DraftRepository rows,
            DraftClearing clearing,
            DatasetHome home,
            WithdrawalNotes notes,
            DatasetLoader loader,
            StoredDatasets datasets,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.rows = rows;
        this.clearing = clearing;
        this.home = home;
        this.notes = notes;
        this.loader = loader;
        this.datasets = datasets;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public DraftCheck check(DraftId id) {
        DatasetDraft draft = drafts.find(id).orElseThrow(() -> refused("draft.gone"));
        Optional<Dataset> dataset = datasets.find(draft.dataset());
        DatasetVersionId any = new DatasetVersionId(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), 1);
        try (UnfinishedVersion unfinished = home.begin()) {
            write(
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
                    read.publication().flatMap(publication -> difference(publication, dataset)));
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
            tell(new VersionsChanged(draft.dataset(), publication.version().id(), false));
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
            Optional<Withdrawal> earlier = followed(id, version);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            Dataset dataset = datasets.find(id)
                    .filter(found -> found.versions().stream().anyMatch(v -> v.id().equals(version)))
                    .orElseThrow(() -> refused("version.unknown", id, version));
            if (dataset.withdrawal(version).isPresent()) {
                throw refused("version.withdrawn", id, version);
            }
            if (dataset.standing().size() == 1) {
                throw refused("version.last", id, version);
            }
            Note note = new Note(id, version, withdrawal);
            notes.write(note);
            loader.store(note);
            tell(new VersionsChanged(id, version, true));
            return withdrawal;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** A withdrawal whose note stands, but which the database could not follow an earlier time. */
    private Optional<Withdrawal> followed(DatasetId id, DatasetVersionId version) {
        if (!loader.follow(id)) {
            return Optional.empty();
        }
        tell(new VersionsChanged(id, version, true));
        return datasets.find(id).flatMap(dataset -> dataset.withdrawal(version));
    }

    private void tell(VersionsChanged changed) {
        datasets.refresh();
        events.publishEvent(changed);
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
            if (loader.follow(draft.dataset())) {
                datasets.refresh();
            }
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
        try (UnfinishedVersion unfinished = home.begin()) {
            write(unfinished, draft, version, author, changes, accepted, dataset);
            PackageReader.Result read = new PackageReader(unfinished.asVersion(draft.dataset(), version)).read();
            if (read.publication().isEmpty()) {
                throw new PublishingRefused(
                        MESSAGES.count("draft.faults", read.problems().size()),
                        read.problems().stream().sorted().toList());
            }
            requireDifference(unfinished, draft, read.publication().get(), dataset);
            PackageFolder folder = unfinished.commit(draft.dataset(), version);
            return new PackageReader(folder).read().publication().orElseThrow();
        }
    }

    private void write(
            UnfinishedVersion unfinished,
            DatasetDraft draft,
            DatasetVersionId version,
            String author,
            String changes,
            List<AcceptedWarning> accepted,
            Optional<Dataset> dataset) {
        for (DraftPart part : DraftPart.values()) {
            unfinished.write(part.file(), out -> DraftFiles.write(drafts, draft.id(), part, out));
        }
        Optional<byte[]> base = dataset.map(found -> datasets.descriptor(found.newest()));
        unfinished.describe(description(draft, version, author, changes, accepted, base));
    }

    private Optional<DatasetDiff> difference(Publication publication, Optional<Dataset> dataset) {
        Optional<DatasetVersion> newest = dataset.map(Dataset::newest);
        if (!LongVersions.areShort(publication.version(), newest.orElse(publication.version()))) {
            return Optional.empty();
        }
        return Optional.of(newest.flatMap(version -> datasets.edition(version.dataset(), version.id()))
                .map(older -> DatasetDiff.between(older, publication.edition()))
                .orElseGet(() -> DatasetDiff.ofFirst(publication.edition())));
    }

    private VersionDescription description(
            DatasetDraft draft,
            DatasetVersionId version,
            String author,
            String changes,
            List<AcceptedWarning> accepted,
            Optional<byte[]> base) {
        DatasetDraft.Beginning how = draft.beginning();
        DatasetVersionId basedOn = how.base();
        return new VersionDescription(
                draft.dataset(),
                version,
                how.title(),
                how.description(),
                changes,
                now(),
                new Imprint(
                        author,
                        draft.id().value(),
                        basedOn == null ? null : basedOn.toString(),
                        how.file(),
                        how.fileHash(),
                        accepted),
                base.orElse(null));
    }

    /** Whoever began before somebody else published would take the other's changes back without having seen them. */
    private static void requireNewestBase(DatasetDraft draft, Optional<Dataset> dataset) {
        DatasetVersionId base = draft.beginning().base();
        Optional<DatasetVersionId> newest = dataset.map(found -> found.newest().id());
        if (base != null && !newest.equals(Optional.of(base))) {
            throw refused("draft.overtaken", base, newest.map(Object::toString).orElse(""));
        }
    }

    /** Other line ends, quotes or an order of rows alone are nothing that a reader of a version could see. */
    private void requireDifference(
            UnfinishedVersion unfinished, DatasetDraft draft, Publication publication, Optional<Dataset> dataset) {
        if (dataset.isEmpty()) {
            return;
        }
        DatasetVersion newest = dataset.get().newest();
        boolean isNamedAlike = newest.title().equals(draft.beginning().title())
                && newest.description().equals(draft.beginning().description());
        boolean isSame = datasets.hasTables(newest, unfinished::hash)
                || difference(publication, dataset)
                        .filter(DatasetDiff::isIdentical)
                        .isPresent();
        if (isNamedAlike && isSame) {
            throw refused("draft.same", newest.id());
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
