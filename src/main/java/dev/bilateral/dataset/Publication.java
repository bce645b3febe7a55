package dev.bilateral.dataset;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A valid version that is ready to be published: its rows, and the files that they were read from. Observations and files
 * are read anew each time, so that no length is too long to hold.
 */
public record Publication(
        DatasetVersion version,
        List<Series> series,
        List<Source> sources,
        Observations observations,
        List<File> files,
        Optional<Imprint> imprint) {

    public Publication {
        series = List.copyOf(series);
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /** The same, telling of each observation that is read. */
    public Publication telling(Progress progress) {
        Observations told = each -> observations.forEach(row -> {
            progress.advance(1);
            each.accept(row);
        });
        return new Publication(version, series, sources, told, files, imprint);
    }

    /** All of it in memory: for versions that are short. */
    public Edition edition() {
        List<Observation> held = new ArrayList<>();
        observations.forEach(held::add);
        return new Edition(version, List.copyOf(held), series, sources);
    }

    /** The observations, in file order. */
    @FunctionalInterface
    public interface Observations {
        void forEach(Consumer<Observation> each);
    }

    /** @param path within the package, as {@code observations.csv} */
    public record File(String path, Content content) {}

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
