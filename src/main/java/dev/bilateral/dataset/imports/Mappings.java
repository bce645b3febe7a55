package dev.bilateral.dataset.imports;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.FromColumn;
import dev.bilateral.dataset.imports.Mapping.Made;
import dev.bilateral.dataset.imports.Mapping.Origin;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The last mapping of each dataset, in the data home: the same office sends the same columns next month. */
@Component
public class Mappings {

    private static final String REPLACES = "replaces";
    private static final String MADE = "made";
    private static final String COLUMN = "column:";
    private static final String ALWAYS = "always:";

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
        boolean replaces = Boolean.parseBoolean(kept.getProperty(REPLACES));
        kept.remove(REPLACES);
        Map<String, Origin> cells = new HashMap<>();
        kept.stringPropertyNames().forEach(column -> cells.put(column, origin(kept.getProperty(column))));
        return cells.values().stream()
                        .allMatch(origin -> !(origin instanceof FromColumn(String column)) || header.contains(column))
                ? Optional.of(new Mapping(cells, replaces))
                : Optional.empty();
    }

    /** Keeps one for the next time. */
    public void keep(DatasetId dataset, Mapping mapping) {
        Properties kept = new Properties();
        mapping.cells().forEach((column, origin) -> kept.setProperty(column, text(origin)));
        kept.setProperty(REPLACES, String.valueOf(mapping.replaces()));
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(file(dataset))) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file(dataset) + " can't be written", e);
        }
    }

    private static Origin origin(String text) {
        return text.startsWith(COLUMN)
                ? new FromColumn(text.substring(COLUMN.length()))
                : text.startsWith(ALWAYS) ? new Always(text.substring(ALWAYS.length())) : new Made();
    }

    private static String text(Origin origin) {
        return switch (origin) {
            case FromColumn(String column) -> COLUMN + column;
            case Always(String always) -> ALWAYS + always;
            case Made() -> MADE;
        };
    }

    private Path file(DatasetId dataset) {
        return folder.resolve(dataset + ".properties");
    }
}
