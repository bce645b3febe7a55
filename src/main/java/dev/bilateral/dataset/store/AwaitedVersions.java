package dev.bilateral.dataset.store;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.files.PackageFolder;
import dev.bilateral.dataset.repository.DatasetRepository;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Versions that stood in their turn and were not loaded: once they are mended, they may follow a newer one. One that turns
 * up after a newer one may not.
 */
@Component
class AwaitedVersions {

    private static final Logger LOG = LoggerFactory.getLogger(AwaitedVersions.class);

    private final DatasetRepository repository;

    AwaitedVersions(DatasetRepository repository) {
        this.repository = repository;
    }

    boolean has(DatasetId dataset, DatasetVersionId version) {
        return repository.isAwaited(dataset, version);
    }

    /** Keeps a version that was not loaded, where it was its turn, and it is none that is published. */
    void keep(PackageFolder folder, List<DatasetVersion> published) {
        if (!DatasetId.isValid(folder.dataset())) {
            return;
        }
        DatasetId dataset = new DatasetId(folder.dataset());
        DatasetVersionId.parse(folder.version())
                .filter(version -> newest(published, dataset)
                        .filter(last -> last.compareTo(version) >= 0)
                        .isEmpty())
                .ifPresent(version -> keep(dataset, version));
    }

    /** The newest version, where that is newer. */
    Optional<DatasetVersionId> newer(DatasetId dataset, DatasetVersionId than, List<DatasetVersion> published) {
        return newest(published, dataset).filter(last -> last.compareTo(than) > 0);
    }

    /** A start goes on where the database does not take this either: it is tried again with the next. */
    private void keep(DatasetId dataset, DatasetVersionId version) {
        try {
            repository.await(dataset, version);
        } catch (RuntimeException e) {
            LOG.error("It could not be kept in mind that {} {} is to be loaded once it is mended", dataset, version, e);
        }
    }

    private static Optional<DatasetVersionId> newest(List<DatasetVersion> published, DatasetId dataset) {
        return published.stream()
                .filter(v -> v.dataset().equals(dataset))
                .map(DatasetVersion::id)
                .max(DatasetVersionId::compareTo);
    }
}
