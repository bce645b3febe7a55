package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.Manifest;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Checks an archive whose manifest this server signed, where there is no record of it any more: a file with the SHA-256
 * that the manifest lists is what was made.
 */
@Component
class SignedArchives {

    private final LoneFiles lone;

    SignedArchives(LoneFiles lone) {
        this.lone = lone;
    }

    /**
     * @param signed the manifest, whose signature holds
     * @param again files that were made again, of which each counts that is what the manifest lists
     */
    Checked check(Upload upload, UploadedFile signed, List<PackageFile> again) {
        byte[] content = signed.content().orElseThrow();
        Manifest manifest = Manifest.read(content).orElseThrow();
        List<FileCheck> checks = new ArrayList<>(List.of(new FileCheck(signed.path(), new Condition.Same())));
        manifest.files().forEach(listed -> checks.add(new FileCheck(listed.path(), condition(listed, upload, again))));
        Set<String> known = checks.stream().map(FileCheck::path).collect(Collectors.toSet());
        upload.files().stream()
                .map(UploadedFile::path)
                .filter(path -> !known.contains(path))
                .forEach(path -> checks.add(new FileCheck(path, new Condition.Added())));
        return new Checked(List.of(origin(manifest, content, upload)), checks, List.of());
    }

    private Condition condition(Manifest.Listed listed, Upload upload, List<PackageFile> again) {
        Optional<UploadedFile> found = upload.file(listed.path());
        if (found.isEmpty()) {
            return new Condition.Missing();
        }
        if (found.get().sha256().equals(listed.sha256())) {
            return new Condition.Same();
        }
        return again.stream()
                .filter(file -> file.path().equals(listed.path())
                        && Sha256.hex(file.content()).equals(listed.sha256()))
                .findFirst()
                .map(made -> FileComparison.of(made, ArchiveComparison.key(again, listed.path()), found.get()))
                .orElseGet(() -> byItself(found.get()));
    }

    /** What is known of a file by itself says more than that it is another one. */
    private Condition byItself(UploadedFile file) {
        Condition alone = lone.check(Upload.of(file)).files().getFirst().condition();
        return alone instanceof Condition.Edited || alone instanceof Condition.Resaved
                ? alone
                : new Condition.Replaced();
    }

    private static Origin origin(Manifest manifest, byte[] content, Upload upload) {
        Optional<JsonNode> descriptor = manifest.files().stream()
                .filter(listed -> listed.path().equals(ArchiveComparison.DESCRIPTOR))
                .findFirst()
                .flatMap(listed ->
                        upload.file(listed.path()).filter(file -> file.sha256().equals(listed.sha256())))
                .flatMap(UploadedFile::content)
                .flatMap(StrictJson::tree);
        String title = descriptor.map(d -> d.path("title").asString("")).orElse("");
        return new Origin(
                Kind.SNAPSHOT,
                title.isEmpty() ? manifest.address() : title,
                manifest.address(),
                Evidence.SIGNED,
                Optional.of(SnapshotId.ofManifest(content)),
                descriptor.flatMap(d -> day(d.path("version").asString(""))),
                List.of());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
