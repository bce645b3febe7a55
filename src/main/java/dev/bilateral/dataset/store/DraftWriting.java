package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Imprint;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.UnfinishedVersion;
import dev.bilateral.dataset.files.VersionDescription;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a draft as the files of a version, and compares it with the newest one. */
@Component
class DraftWriting {

    private final Drafts drafts;
    private final StoredDatasets datasets;
    private final Clock clock;

    DraftWriting(Drafts drafts, StoredDatasets datasets, Clock clock) {
        this.drafts = drafts;
        this.datasets = datasets;
        this.clock = clock;
    }

    void write(
            UnfinishedVersion unfinished,
            DatasetDraft draft,
            DatasetVersionId version,
            Release release,
            Optional<Dataset> dataset,
            Progress progress) {
        for (DraftPart part : DraftPart.values()) {
            unfinished.write(part.file(), out -> DraftFiles.write(drafts, draft.id(), part, progress, out));
        }
        Optional<byte[]> base = dataset.map(found -> datasets.descriptor(found.newest()));
        unfinished.describe(description(draft, version, release, base));
    }

    /** The difference from the newest version; empty where either is too long to hold. */
    private Optional<DatasetDiff> difference(Publication publication, Optional<Dataset> dataset) {
        Optional<DatasetVersion> newest = dataset.map(Dataset::newest);
        if (!LongVersions.areShort(publication.version(), newest.orElse(publication.version()))) {
            return Optional.empty();
        }
        return Optional.of(newest.flatMap(version -> datasets.edition(version.dataset(), version.id()))
                .map(older -> DatasetDiff.between(older, publication.edition()))
                .orElseGet(() -> DatasetDiff.ofFirst(publication.edition())));
    }

    /** Whether it says what the newest version says: other line ends, quotes or an order of rows alone are nothing that a reader of a version could see. */
    boolean isSame(
            UnfinishedVersion unfinished, DatasetDraft draft, Publication publication, Optional<Dataset> dataset) {
        if (dataset.isEmpty()) {
            return false;
        }
        DatasetVersion newest = dataset.get().newest();
        boolean isNamedAlike = newest.title().equals(draft.beginning().title())
                && newest.description().equals(draft.beginning().description());
        boolean isSame = datasets.hasTables(newest, unfinished::hash)
                || difference(publication, dataset)
                        .filter(DatasetDiff::isIdentical)
                        .isPresent();
        return isNamedAlike && isSame;
    }

    private VersionDescription description(
            DatasetDraft draft, DatasetVersionId version, Release release, Optional<byte[]> base) {
        DatasetDraft.Beginning how = draft.beginning();
        DatasetVersionId basedOn = how.base();
        return new VersionDescription(
                draft.dataset(),
                version,
                how.title(),
                how.description(),
                release.note(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                new Imprint(
                        release.author(),
                        draft.id().value(),
                        release.revision(),
                        basedOn == null ? null : basedOn.toString(),
                        how.file(),
                        how.fileHash(),
                        release.accepted()),
                base.orElse(null));
    }
}
