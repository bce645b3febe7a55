package dev.bilateral.dataset.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of what is published here, {@code datasets} under the data home. What is not ready yet lies in a hidden
 * folder in it, so that one rename within one file system makes it ready.
 */
@Component
public class DatasetHome {

    private static final String UNFINISHED = ".unfinished";

    private final Path root;

    DatasetHome(@Value("${bilateral.folder:./var}") Path folder) {
        this.root = folder.resolve("datasets");
    }

    /** Need not exist. */
    Path root() {
        return root;
    }

    /** Deletes what a server left behind that was stopped on the way. To be called before anything is begun. */
    public void removeUnfinished() {
        try {
            FileSystemUtils.deleteRecursively(root.resolve(UNFINISHED));
        } catch (IOException e) {
            throw new UncheckedIOException("What was left unfinished in " + root + " can't be removed", e);
        }
    }

    /** Begins a version; to be closed. */
    public UnfinishedVersion begin() {
        return new UnfinishedVersion(root, unfinished());
    }

    Path unfinished() {
        try {
            Files.createDirectories(root.resolve(UNFINISHED));
            return Files.createTempDirectory(root.resolve(UNFINISHED), "");
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing can be written to " + root, e);
        }
    }
}
