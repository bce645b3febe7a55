package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.snapshot.SnapshotService;
import java.util.ArrayList;
import java.util.List;

/**
 * The signatures that came with an archive. They stand beside what was signed, and are no part of it.
 *
 * @param rest the archive without them
 * @param hold whether this server signed the manifest
 * @param checks what became of each
 */
record Signatures(Upload rest, boolean hold, List<FileCheck> checks) {

    static Signatures of(Upload upload, UploadedFile manifest, SnapshotService records) {
        List<FileCheck> checks = new ArrayList<>();
        boolean hold = false;
        for (UploadedFile file : upload.files()) {
            if (SignatureFile.is(file)) {
                boolean holds = manifest.content()
                        .filter(signed ->
                                records.isSignedHere(signed, file.content().orElseThrow()))
                        .isPresent();
                checks.add(new FileCheck(
                        file.path(),
                        holds
                                ? new Condition.Same()
                                : new Condition.Unchecked(MESSAGES.text("signature.foreign", file.path()))));
                hold |= holds;
            }
        }
        return new Signatures(upload.without(SignatureFile::is), hold, List.copyOf(checks));
    }

    Checked addTo(Checked checked) {
        Checked all = checked.and(new Checked(List.of(), checks, List.of()));
        for (FileCheck check : checks) {
            if (check.condition() instanceof Condition.Unchecked unchecked) {
                all = all.alsoNot(unchecked.reason());
            }
        }
        return all;
    }
}
