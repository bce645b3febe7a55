package dev.bilateral.dataset.store;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PublishedFile;
import dev.bilateral.dataset.VersionFiles;
import dev.bilateral.dataset.files.PublishedDescriptor;
import dev.bilateral.dataset.files.PublishedDescriptor.Listed;
import dev.bilateral.dataset.query.DatasetQuery;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Files in the database; how long they are, and their hashes, the descriptor of a version states. */
@Service
class StoredFiles implements VersionFiles {

    private static final String DESCRIPTOR = "datapackage.json";

    private final StoredDatasets datasets;
    private final DatasetQuery query;

    StoredFiles(StoredDatasets datasets, DatasetQuery query) {
        this.datasets = datasets;
        this.query = query;
    }

    @Override
    public List<PublishedFile> of(DatasetVersion version) {
        byte[] descriptor = datasets.descriptor(version);
        return Stream.concat(
                        Stream.of(file(version, new Listed(DESCRIPTOR, descriptor.length, version.hash()))),
                        PublishedDescriptor.listed(descriptor).stream().map(listed -> file(version, listed)))
                .toList();
    }

    private PublishedFile file(DatasetVersion version, Listed listed) {
        return new PublishedFile(
                listed.path(),
                listed.bytes(),
                listed.hash().replace("sha256:", ""),
                () -> StoredFile.open(query, version, listed.path()));
    }
}
