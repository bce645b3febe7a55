package dev.bilateral.snapshot.verify;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.verify.Condition.Same;
import dev.bilateral.snapshot.verify.Origin.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds files of published editions, which are handed out byte by byte as they were published. */
@Component
class PublishedFiles {

    private final DatasetService datasets;
    private final DatasetContents contents;

    /** Editions never change, so their hashes are computed once. */
    private final Map<DatasetVersion, List<String>> hashes = new ConcurrentHashMap<>();

    PublishedFiles(DatasetService datasets, DatasetContents contents) {
        this.datasets = datasets;
        this.contents = contents;
    }

    /** A file that says nothing of itself is known by all of its bytes, or not at all. */
    Optional<Checked> check(UploadedFile file) {
        return datasets.datasets().stream()
                .flatMap(dataset -> dataset.versions().stream())
                .filter(version -> hashes.computeIfAbsent(version, this::hashes).contains(file.sha256()))
                .findFirst()
                .map(version -> Checked.of(origin(version), file.path(), new Same(), List.of()));
    }

    /** The archive of an edition; empty where its descriptor names none that is here. */
    Optional<Checked> check(Upload upload, UploadedFile descriptor) {
        return descriptor.content().flatMap(this::version).map(version -> {
            List<PackageFile> files = contents.files(version.dataset(), version.id());
            return new Checked(List.of(origin(version)), ArchiveComparison.of(files, upload), List.of());
        });
    }

    private Optional<DatasetVersion> version(byte[] descriptor) {
        return StrictJson.tree(descriptor).flatMap(tree -> {
            String name = tree.path("name").asString("");
            Optional<DatasetVersionId> id =
                    DatasetVersionId.parse(tree.path("version").asString(""));
            return DatasetId.isValid(name) && id.isPresent()
                    ? datasets.edition(new DatasetId(name), id.get()).map(DatasetService.Edition::version)
                    : Optional.empty();
        });
    }

    private List<String> hashes(DatasetVersion version) {
        return contents.files(version.dataset(), version.id()).stream()
                .map(file -> Sha256.hex(file.content()))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Origin origin(DatasetVersion version) {
        return Origin.of(Kind.DATASET, version);
    }
}
