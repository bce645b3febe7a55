package dev.bilateral.common.upload;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /** A file by itself. */
    public static Upload of(UploadedFile file) {
        return new Upload(file.path(), false, List.of(file));
    }

    /** The same with another file that came with it. */
    public Upload with(UploadedFile file) {
        return new Upload(
                name, isArchive, Stream.concat(files.stream(), Stream.of(file)).toList());
    }

    /** The same without some of its files. */
    public Upload without(Predicate<UploadedFile> some) {
        return new Upload(name, isArchive, files.stream().filter(some.negate()).toList());
    }

    public Optional<UploadedFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
