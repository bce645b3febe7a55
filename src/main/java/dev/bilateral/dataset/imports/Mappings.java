package dev.bilateral.dataset.imports;

import dev.bilateral.common.DatasetId;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The last mapping of each dataset, in the data home: the same office sends the same columns next month. */
@Component
public class Mappings {

    private final Path folder;

    Mappings(@Value("${bilateral.folder:./var}") Path home) {
        this.folder = home.resolve("mappings");
    }

    /** The last one, where a table has all the columns that it takes something from. */
    public Optional<Mapping> last(DatasetId dataset, List<String> header) {
        Path file = file(dataset);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
        Mapping mapping = MappingText.read(kept);
        return mapping.columns().stream().allMatch(header::contains) ? Optional.of(mapping) : Optional.empty();
    }

    /** Keeps one for the next time. */
    public void keep(DatasetId dataset, Mapping mapping) {
        Properties kept = MappingText.write(mapping);
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(file(dataset))) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file(dataset) + " can't be written", e);
        }
    }

    private Path file(DatasetId dataset) {
        return folder.resolve(dataset + ".properties");
    }
}
