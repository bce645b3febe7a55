package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.DatasetHome;
import dev.bilateral.dataset.files.PackageFolder;
import dev.bilateral.dataset.files.PackageFolders;
import dev.bilateral.dataset.files.PackageReader;
import dev.bilateral.dataset.files.PublishedDescriptor;
import dev.bilateral.dataset.files.UnfinishedVersion;
import dev.bilateral.dataset.repository.DraftRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes of a draft a folder that stands. */
@Component
class DraftCommit {

    private static final Messages MESSAGES = Messages.of(DraftCommit.class);

    /** Each row is written to a file, read back, and stored. */
    private static final int TIMES = 3;

    private final DatasetHome unfinished;
    private final PackageFolders folders;
    private final DraftWriting writing;
    private final HomeFollowing home;
    private final StoredDatasets datasets;
    private final DraftRepository drafts;
    private final Clock clock;

    DraftCommit(
            DatasetHome unfinished,
            PackageFolders folders,
            DraftWriting writing,
            HomeFollowing home,
            StoredDatasets datasets,
            DraftRepository drafts,
            Clock clock) {
        this.unfinished = unfinished;
        this.folders = folders;
        this.writing = writing;
        this.home = home;
        this.datasets = datasets;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The version that a draft becomes, its folder in its place. It may stand already, where the database could not
     * follow an earlier time, or where only waiting for the disk failed. Then nobody can stop it any more; without it the
     * draft is open again.
     */
    Publication standing(DatasetDraft draft, Release release, Progress progress) {
        try {
            progress.expect((long) TIMES * drafts.count(draft.id(), DraftPart.OBSERVATIONS));
            Publication standing = earlier(draft, release).orElseGet(() -> following(draft, release, progress));
            progress.settleAnyway();
            return standing;
        } catch (RuntimeException | Error e) {
            Optional<Publication> standing = despite(e, draft, release);
            if (standing.isPresent()) {
                progress.settleAnyway();
                return standing.get();
            }
            drafts.release(draft.id());
            throw e;
        }
    }

    private Publication following(DatasetDraft draft, Release release, Progress progress) {
        home.follow(draft.dataset());
        Optional<Dataset> dataset = datasets.find(draft.dataset());
        requireNewestBase(draft, dataset);
        return commit(draft, next(dataset), release, dataset, progress);
    }

    /** A second look, after something failed; why that failed is what is told, whatever comes of this. */
    private Optional<Publication> despite(Throwable failure, DatasetDraft draft, Release release) {
        try {
            return earlier(draft, release);
        } catch (RuntimeException again) {
            failure.addSuppressed(again);
            return Optional.empty();
        }
    }

    /**
     * The version that was made of these rows of a draft, where its folder stands and can be read. One of other rows is
     * not this one: where nobody could look at it in time, the draft was open again, and changed.
     */
    private Optional<Publication> earlier(DatasetDraft draft, Release release) {
        return folders.published(draft.dataset()).reversed().stream()
                .filter(folder -> PublishedDescriptor.imprint(folder)
                        .filter(imprint -> imprint.isOf(draft.id(), release.revision()))
                        .isPresent())
                .flatMap(folder -> new PackageReader(folder).read().publication().stream())
                .findFirst();
    }

    private Publication commit(
            DatasetDraft draft,
            DatasetVersionId version,
            Release release,
            Optional<Dataset> dataset,
            Progress progress) {
        try (UnfinishedVersion begun = unfinished.begin()) {
            writing.write(begun, draft, version, release, dataset, progress);
            PackageReader reader = new PackageReader(begun.asVersion(draft.dataset(), version));
            PackageReader.Result read = reader.read(progress);
            Publication publication = read.publication()
                    .orElseThrow(() -> new PublishingRefused(
                            MESSAGES.count("draft.faults", read.problems().size()),
                            read.problems().stream().sorted().toList()));
            if (writing.isSame(begun, draft, publication, dataset)) {
                throw Refusals.because(
                        "draft.same", dataset.orElseThrow().newest().id());
            }
            progress.settle();
            PackageFolder folder = begun.commit(draft.dataset(), version);
            reader.follow(folder);
            return publication;
        }
    }

    /** Whoever began before somebody else published would take the other's changes back without having seen them. */
    private static void requireNewestBase(DatasetDraft draft, Optional<Dataset> dataset) {
        DatasetVersionId base = draft.beginning().base();
        Optional<DatasetVersionId> newest = dataset.map(found -> found.newest().id());
        if (base != null && !newest.equals(Optional.of(base))) {
            throw Refusals.because(
                    "draft.overtaken", base, newest.map(Object::toString).orElse(""));
        }
    }

    private DatasetVersionId next(Optional<Dataset> dataset) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (dataset.isEmpty()) {
            return new DatasetVersionId(today, 1);
        }
        DatasetVersionId last = dataset.get().versions().getFirst().id(); // a withdrawn one keeps its name
        return last.next(today).orElseThrow(() -> Refusals.because("version.later", last, today));
    }
}
