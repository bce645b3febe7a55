package dev.bilateral.dataset.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A small dataset folder without a fault, for tests that put faults into it. */
public final class SampleFolder {

    private static final List<String> TABLES = List.of("observations", "series", "sources");

    private final Path folder;

    private SampleFolder(Path folder) {
        this.folder = folder;
    }

    public static SampleFolder in(Path root, String dataset, String version) {
        SampleFolder sample = new SampleFolder(root.resolve(dataset).resolve(version));
        sample.write("observations.csv", """
                id,series,period_start,period_end,stated_on,speaker,base,wording,value,lower,upper,qualifier,unit,basis,modality,source,locator,flag,note
                trade-a,trade,2024-01-01,2024-12-31,2025-04,Speaker,,,4.8,,,exact,usd-bn,,claimed,paper,,reference,
                trade-b,trade,,,2025,,,hovering between,,4,5,between,usd-bn,,estimated,letter,,,"a note, quoted"
                share-a,share,2024-01-01,2024-12-31,2025-01-17,Speaker,trade,,,95,,over,percent,,claimed,paper,,,
                event-a,share,,,,,,,,,,,percent,,reported,letter,,,
                """);
        sample.write("series.csv", """
                id,title,description,unit,calendar,coverage,reporter,domain_min,domain_max
                trade,Goods trade,,usd-bn,gregorian,,,0,
                share,Share,,percent,gregorian,,,0,100
                """);
        sample.write("sources.csv", """
                id,title,publisher,author,published,url,kind,founding,restricted,note
                paper,A paper,Agency,,2025-04-18,https://example.org/a,press,false,,
                letter,A letter,,Author,,,newsletter,true,,
                """);
        sample.write("datapackage.json", descriptor(dataset, version));
        return sample.sealed();
    }

    /** Changes a text file, and leaves the descriptor as it is. */
    public SampleFolder edit(String file, UnaryOperator<String> change) {
        String text = read(file);
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("Nothing in " + file + " changes");
        }
        return write(file, changed);
    }

    public SampleFolder replace(String file, String from, String to) {
        return edit(file, text -> text.replace(from, to));
    }

    public SampleFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SampleFolder write(String file, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SampleFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the descriptor state the length and hash that the tables have now. */
    public SampleFolder sealed() {
        for (String table : TABLES) {
            byte[] content = bytes(table + ".csv");
            String stated = "$1\"bytes\": " + content.length + ", \"hash\": \"sha256:" + FileDigest.hex(content) + "\"";
            write(
                    "datapackage.json",
                    read("datapackage.json")
                            .replaceFirst("(\"" + table + ".csv\", )\"bytes\": \\d+, \"hash\": \"[^\"]*\"", stated));
        }
        return this;
    }

    PackageFolder found() {
        TreeMap<String, Resource> files = new TreeMap<>();
        try (var children = Files.list(folder)) {
            children.forEach(file -> files.put(String.valueOf(file.getFileName()), new FileSystemResource(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path dataset = folder.getParent();
        return new PackageFolder(
                String.valueOf(dataset.getFileName()), String.valueOf(folder.getFileName()), folder.toString(), files);
    }

    private String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String descriptor(String dataset, String version) {
        return """
                {
                  "name": "%s", "version": "%s", "title": "Sample", "description": "A sample.",
                  "created": "2025-02-01T12:00:00Z", "changes": "First edition.",
                  "licenses": [{"name": "CC-BY-4.0"}], "contributors": [{"title": "Bilateral"}],
                  "resources": [
                    %s,
                    %s,
                    %s
                  ]
                }
                """.formatted(
                        dataset,
                        version,
                        resource("observations", ObservationLines.COLUMNS),
                        resource("series", SeriesLine.COLUMNS),
                        resource("sources", SourceLine.COLUMNS));
    }

    private static String resource(String table, List<String> columns) {
        String fields = String.join(
                ", ",
                columns.stream().map(name -> "{\"name\": \"" + name + "\"}").toList());
        return "{\"path\": \"" + table + ".csv\", \"bytes\": 0, \"hash\": \"none\", \"schema\": {\"fields\": [" + fields
                + "]}}";
    }
}
