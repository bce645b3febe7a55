package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.files.SampleFolder;
import dev.bilateral.persistence.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A shipped dataset {@code sample}, of one version, and a server to import into it. */
abstract class WithSample {

    @TempDir
    Path folder;

    Path shipped;

    @BeforeEach
    void ship() {
        shipped = folder.resolve("shipped");
        SampleFolder.in(shipped, "sample", "2025-02-01");
    }

    RunningImports start(TestDatabase database) {
        return RunningImports.start(database, folder.resolve("home"), shipped);
    }
}
