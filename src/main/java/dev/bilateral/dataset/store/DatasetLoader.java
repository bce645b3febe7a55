package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.DatasetService.LoadFailure;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.files.DatasetHome;
import dev.bilateral.dataset.files.PackageFolder;
import dev.bilateral.dataset.files.PackageFolders;
import dev.bilateral.dataset.files.PackageReader;
import dev.bilateral.dataset.files.UnloadedVersion;
import dev.bilateral.dataset.files.WithdrawalNotes;
import dev.bilateral.dataset.files.WithdrawalNotes.Note;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.query.DatasetQuery.Withdrawn;
import dev.bilateral.dataset.repository.DraftRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Lets the database follow the dataset folders: publishes those that it does not have yet, and withdraws what has a note
 * that says so. A bad folder stops no other.
 */
@Component
class DatasetLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetLoader.class);

    private final DatasetHome home;
    private final PackageFolders folders;
    private final WithdrawalNotes notes;
    private final DatasetQuery query;
    private final VersionStoring storing;
    private final AwaitedVersions awaited;
    private final DraftRepository drafts;
    private final DraftClearing clearing;

    DatasetLoader(
            DatasetHome home,
            PackageFolders folders,
            WithdrawalNotes notes,
            DatasetQuery query,
            VersionStoring storing,
            AwaitedVersions awaited,
            DraftRepository drafts,
            DraftClearing clearing) {
        this.home = home;
        this.folders = folders;
        this.notes = notes;
        this.query = query;
        this.storing = storing;
        this.awaited = awaited;
        this.drafts = drafts;
        this.clearing = clearing;
    }

    /** @return the folders of which nothing was loaded, with all that is wrong in each */
    List<LoadFailure> load() {
        home.removeUnfinished();
        List<LoadFailure> failures = new ArrayList<>();
        List<DatasetVersion> published = new ArrayList<>(query.versions());
        for (PackageFolder folder : folders.inOrder()) {
            List<Problem> problems = attempt(folder, published);
            if (!problems.isEmpty()) {
                List<Problem> inReadingOrder = problems.stream().sorted().toList();
                failures.add(new LoadFailure(folder.dataset(), folder.version(), folder.location(), inReadingOrder));
                inReadingOrder.forEach(problem -> LOG.error("Not loaded: {}/{}", folder.location(), problem));
            }
        }
        withdraw(published);
        drafts.endAbandoned().forEach(clearing::clear);
        return List.copyOf(failures);
    }

    /**
     * Stores what stands in the home and is not in the database, as where a store failed: versions of one dataset, and
     * notes.
     *
     * @return whether there was anything
     */
    boolean follow(DatasetId dataset) {
        List<DatasetVersion> published = new ArrayList<>(query.versions());
        int before = published.size();
        folders.published(dataset).stream()
                .filter(folder -> published.stream()
                        .noneMatch(v ->
                                v.dataset().equals(dataset) && v.id().toString().equals(folder.version())))
                .forEach(folder -> loadOrAwait(folder, published)
                        .forEach(problem -> LOG.error("Not loaded: {}/{}", folder.location(), problem)));
        return withdraw(published) || published.size() > before;
    }

    /** What fails with one version is told of that version: the server serves the others. */
    private List<Problem> attempt(PackageFolder folder, List<DatasetVersion> published) {
        try {
            return loadOrAwait(folder, published);
        } catch (RuntimeException e) {
            LOG.error("Not stored: {}", folder.location(), e);
            return List.of(UnloadedVersion.unstored(folder));
        }
    }

    private List<Problem> loadOrAwait(PackageFolder folder, List<DatasetVersion> published) {
        boolean isLoaded = false;
        try {
            List<Problem> problems = load(folder, published);
            isLoaded = problems.isEmpty();
            return problems;
        } finally {
            if (!isLoaded) {
                awaited.keep(folder, published);
            }
        }
    }

    private List<Problem> load(PackageFolder folder, List<DatasetVersion> published) {
        PackageReader reader = new PackageReader(folder);
        Optional<DatasetVersion> known = published.stream()
                .filter(v -> v.dataset().value().equals(folder.dataset())
                        && v.id().toString().equals(folder.version()))
                .findFirst();
        if (known.isPresent()) {
            return reader.isPublishedAs(known.get().hash())
                    ? List.of()
                    : reader.differencesFrom(StoredFile.descriptor(query, known.get()));
        }
        PackageReader.Result result = reader.read();
        if (result.publication().isEmpty()) {
            return result.problems();
        }
        return publish(result.publication().get(), published);
    }

    private List<Problem> publish(Publication publication, List<DatasetVersion> published) {
        DatasetVersion version = publication.version();
        Optional<DatasetVersionId> newer = awaited.newer(version.dataset(), version.id(), published);
        if (newer.isPresent() && !awaited.has(version.dataset(), version.id())) {
            return List.of(UnloadedVersion.olderThan(newer.get(), version.id()));
        }
        try {
            storing.store(publication);
        } catch (DuplicateKeyException e) {
            LOG.info("{} {} was published by another server meanwhile", version.dataset(), version.id(), e);
        }
        published.add(version);
        return List.of();
    }

    private boolean withdraw(List<DatasetVersion> published) {
        boolean isAny = false;
        List<Withdrawn> known = query.withdrawn();
        for (Note note : notes.all()) {
            boolean isKnown = known.stream()
                    .anyMatch(w ->
                            w.dataset().equals(note.dataset()) && w.version().equals(note.version()));
            boolean isPublished = published.stream()
                    .anyMatch(v -> v.dataset().equals(note.dataset()) && v.id().equals(note.version()));
            if (!isPublished) {
                LOG.error("A note withdraws {} {}, which is not published", note.dataset(), note.version());
            } else if (!isKnown) {
                storing.store(note);
                isAny = true;
            }
        }
        return isAny;
    }
}
