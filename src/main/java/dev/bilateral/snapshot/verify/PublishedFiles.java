package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PublishedFile;
import dev.bilateral.dataset.VersionFiles;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.snapshot.verify.Condition.Same;
import dev.bilateral.snapshot.verify.Origin.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Finds files of published editions, which are handed out byte by byte as they were published. */
@Component
class PublishedFiles {

    private final DatasetService datasets;
    private final DatasetContents contents;
    private final VersionFiles files;

    /** Editions never change, so their hashes are read once, where their descriptors state them. */
    private final Map<DatasetVersion, List<String>> hashes = new ConcurrentHashMap<>();

    PublishedFiles(DatasetService datasets, DatasetContents contents, VersionFiles files) {
        this.datasets = datasets;
        this.contents = contents;
        this.files = files;
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
            List<Origin> origins = List.of(origin(version));
            return LongVersions.areShort(version)
                    ? new Checked(
                            origins,
                            ArchiveComparison.of(contents.files(version.dataset(), version.id()), upload),
                            List.of())
                    : new Checked(
                            origins,
                            ArchiveComparison.byHash(files.of(version), upload),
                            List.of(MESSAGES.text("edition.tooLong", version.dataset(), version.id())));
        });
    }

    private Optional<DatasetVersion> version(byte[] descriptor) {
        return StrictJson.tree(descriptor).flatMap(tree -> {
            String name = tree.path("name").asString("");
            Optional<DatasetVersionId> id =
                    DatasetVersionId.parse(tree.path("version").asString(""));
            return DatasetId.isValid(name) && id.isPresent()
                    ? datasets.find(new DatasetId(name), id.get())
                    : Optional.empty();
        });
    }

    private List<String> hashes(DatasetVersion version) {
        return files.of(version).stream().map(PublishedFile::sha256).toList();
    }

    private static Origin origin(DatasetVersion version) {
        return Origin.of(Kind.DATASET, version);
    }
}
