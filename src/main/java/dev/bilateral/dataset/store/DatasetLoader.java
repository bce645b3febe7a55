package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.DatasetService.LoadFailure;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.files.PackageFolder;
import dev.bilateral.dataset.files.PackageFolders;
import dev.bilateral.dataset.files.PackageReader;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.repository.DatasetRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Publishes the dataset folders that the database does not have yet. A bad folder stops no other. */
@Component
class DatasetLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetLoader.class);

    private final PackageFolders folders;
    private final DatasetQuery query;
    private final DatasetRepository repository;

    DatasetLoader(PackageFolders folders, DatasetQuery query, DatasetRepository repository) {
        this.folders = folders;
        this.query = query;
        this.repository = repository;
    }

    /** @return the folders of which nothing was loaded, with all that is wrong in each */
    List<LoadFailure> load() {
        List<LoadFailure> failures = new ArrayList<>();
        List<DatasetVersion> published = new ArrayList<>(query.versions());
        for (PackageFolder folder : folders.inOrder()) {
            List<Problem> problems = load(folder, published);
            if (!problems.isEmpty()) {
                List<Problem> inReadingOrder = problems.stream().sorted().toList();
                failures.add(new LoadFailure(folder.dataset(), folder.version(), folder.location(), inReadingOrder));
                inReadingOrder.forEach(problem -> LOG.error("Not loaded: {}/{}", folder.location(), problem));
            }
        }
        return List.copyOf(failures);
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
                    : reader.differencesFrom(
                            query.files(known.get().dataset(), known.get().id()));
        }
        PackageReader.Result result = reader.read();
        if (result.publication().isEmpty()) {
            return result.problems();
        }
        return publish(result.publication().get(), published);
    }

    private List<Problem> publish(Publication publication, List<DatasetVersion> published) {
        DatasetVersion version = publication.edition().version();
        Optional<DatasetVersionId> newest = newest(published, version.dataset());
        if (newest.isPresent() && newest.get().compareTo(version.id()) > 0) {
            return List.of(PackageReader.olderThan(newest.get(), version.id()));
        }
        try {
            repository.publish(publication);
            LOG.info("Published {} {}: {} observations", version.dataset(), version.id(), version.observations());
        } catch (DuplicateKeyException e) {
            LOG.info("{} {} was published by another server meanwhile", version.dataset(), version.id(), e);
        }
        published.add(version);
        return List.of();
    }

    private static Optional<DatasetVersionId> newest(List<DatasetVersion> published, DatasetId dataset) {
        return published.stream()
                .filter(v -> v.dataset().equals(dataset))
                .map(DatasetVersion::id)
                .max(DatasetVersionId::compareTo);
    }
}
