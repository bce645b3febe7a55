package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.snapshot.Manifest;
import dev.bilateral.snapshot.verify.Condition.Unchecked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The manifest that an archive brings along, where the snapshot is not here. A file that does not agree with it was
 * changed; one that does may have been changed together with it.
 *
 * @param hashes SHA-256 by path
 */
record OwnManifest(Map<String, String> hashes) {

    static Optional<OwnManifest> of(UploadedFile manifest) {
        return manifest.content()
                .flatMap(Manifest::read)
                .filter(read -> !read.files().isEmpty())
                .map(read -> new OwnManifest(read.files().stream()
                        .collect(Collectors.toMap(
                                Manifest.Listed::path, Manifest.Listed::sha256, (first, second) -> first))));
    }

    /**
     * @param alone what each file is by itself
     * @param upload the whole archive, so that a file that says nothing by itself is at least known not to be another one
     */
    Checked against(Upload upload, Checked alone) {
        List<FileCheck> files = new ArrayList<>();
        List<String> notChecked = new ArrayList<>(alone.notChecked());
        for (FileCheck check : alone.files()) {
            FileCheck told = told(check, upload);
            if (check.condition() instanceof Unchecked was && !told.condition().equals(was)) {
                notChecked.remove(was.reason());
            }
            files.add(told);
        }
        Set<String> there = upload.files().stream().map(UploadedFile::path).collect(Collectors.toSet());
        hashes.keySet().stream()
                .filter(path -> !there.contains(path))
                .sorted()
                .forEach(path -> files.add(new FileCheck(path, new Condition.Missing())));
        return new Checked(alone.origins(), files, notChecked).alsoNot(MESSAGES.text("manifest.own"));
    }

    /** What is known of a file by itself says more than its hash. */
    private FileCheck told(FileCheck check, Upload upload) {
        if (check.path().equals(SnapshotArchives.MANIFEST)) {
            return new FileCheck(check.path(), new Unchecked(MESSAGES.text("manifest.notHere")));
        }
        String listed = hashes.get(check.path());
        if (listed == null) {
            return new FileCheck(check.path(), new Condition.Added());
        }
        boolean isUnchecked = check.condition() instanceof Unchecked;
        boolean agrees = upload.file(check.path())
                .filter(file -> file.sha256().equals(listed))
                .isPresent();
        if (agrees) {
            return isUnchecked ? new FileCheck(check.path(), new Unchecked(MESSAGES.text("manifest.agrees"))) : check;
        }
        boolean mayBeElsewhere = check.isInPart() && !check.condition().isEdit();
        return isUnchecked || mayBeElsewhere ? new FileCheck(check.path(), new Condition.Replaced()) : check;
    }
}
