package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The dataset folders of both roots: the shipped ones under {@code bilateral.datasets}, or the copy in the jar where that
 * is empty; and those that were published here.
 */
@Component
public class PackageFolders {

    /** Versions of a dataset in their order, whatever their names' order as text; names that are no version come last. */
    private static final Comparator<PackageFolder> IN_ORDER = Comparator.comparing(PackageFolder::dataset)
            .thenComparing(
                    folder -> DatasetVersionId.parse(folder.version()).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PackageFolder::version);

    private final String root;
    private final DatasetHome home;

    PackageFolders(@Value("${bilateral.datasets:}") String root, DatasetHome home) {
        this.root = root;
        this.home = home;
    }

    /**
     * Of two folders of one version the shipped one comes first.
     *
     * @throws NoDatasetFolder where what is set is no folder that can be read
     * @throws UncheckedIOException where the folders cannot be listed
     */
    public List<PackageFolder> inOrder() {
        try {
            List<PackageFolder> found = new ArrayList<>(root.isBlank() ? inJar() : below(Path.of(root)));
            if (Files.isDirectory(home.root())) {
                found.addAll(below(home.root()));
            }
            return found.stream().sorted(IN_ORDER).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Dataset folders cannot be read", e);
        }
    }

    /**
     * Those of one dataset that were published here, the oldest first.
     *
     * @throws UncheckedIOException where the folders cannot be listed
     */
    public List<PackageFolder> published(DatasetId dataset) {
        Path folder = home.root().resolve(dataset.value());
        try {
            return Files.isDirectory(folder)
                    ? versions(folder).stream().sorted(IN_ORDER).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static List<PackageFolder> below(Path root) throws IOException {
        if (!Files.isDirectory(root) || !Files.isReadable(root)) {
            throw new NoDatasetFolder(root.toString());
        }
        List<PackageFolder> found = new ArrayList<>();
        for (Path dataset : visible(root).filter(Files::isDirectory).toList()) {
            try {
                found.addAll(versions(dataset));
            } catch (IOException e) {
                found.add(unreadable(name(dataset), "", dataset));
            }
        }
        return found;
    }

    private static List<PackageFolder> versions(Path dataset) throws IOException {
        List<PackageFolder> found = new ArrayList<>();
        for (Path version : visible(dataset).filter(Files::isDirectory).toList()) {
            found.add(found(name(dataset), name(version), version));
        }
        return found;
    }

    /** What can't be listed is a version too, whose files turn out to be unreadable: the others are read all the same. */
    static PackageFolder found(String dataset, String version, Path folder) {
        try {
            return at(dataset, version, folder);
        } catch (IOException e) {
            return unreadable(dataset, version, folder);
        }
    }

    private static PackageFolder unreadable(String dataset, String version, Path folder) {
        SortedMap<String, Resource> files = new TreeMap<>();
        PackageReader.FILES.forEach(file -> files.put(file, new FileSystemResource(folder.resolve(file))));
        return new PackageFolder(dataset, version, folder.toString(), files);
    }

    /** A version that lies in a folder, whatever the folder is called. */
    static PackageFolder at(String dataset, String version, Path folder) throws IOException {
        SortedMap<String, Resource> files = new TreeMap<>();
        visible(folder)
                .filter(Files::isRegularFile)
                .forEach(file -> files.put(name(file), new FileSystemResource(file)));
        return new PackageFolder(dataset, version, folder.toString(), files);
    }

    private static Collection<PackageFolder> inJar() throws IOException {
        SortedMap<String, PackageFolder> found = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:datasets/*/*/*.*")) {
            String[] path = file.getURL().getPath().split("/", -1);
            String dataset = path[path.length - 3];
            String version = path[path.length - 2];
            String location = "datasets/" + dataset + "/" + version;
            found.computeIfAbsent(location, l -> new PackageFolder(dataset, version, l, new TreeMap<>()))
                    .files()
                    .put(path[path.length - 1], file);
        }
        return found.values();
    }

    private static Stream<Path> visible(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !name(child).startsWith(".")).toList().stream();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
