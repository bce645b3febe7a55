package dev.bilateral.snapshot.verify.upload;

import java.util.List;
import java.util.Optional;

/**
 * What somebody handed in.
 *
 * @param name as the sender gives it; may be empty
 * @param files of an archive in its order; else the file itself
 */
public record Upload(String name, boolean isArchive, List<UploadedFile> files) {

    public Upload {
        files = List.copyOf(files);
    }

    public Optional<UploadedFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
