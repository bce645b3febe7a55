package dev.bilateral.snapshot;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.frozen.Basis;
import dev.bilateral.snapshot.frozen.UsedRevision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file from which a snapshot has its name: all that it was made of, and the SHA-256 of every other file.
 *
 * @param address canonical path and query of the view, without a host
 * @param files every file but the manifest
 */
public record Manifest(int format, String address, List<Listed> files) {

    static final String PATH = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * @param screen its id
     * @param files all others, sorted by path
     */
    static PackageFile of(int format, String screen, Basis basis, List<PackageFile> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", format);
        manifest.put("figure", screen);
        manifest.put("address", basis.address());
        manifest.putAll(revisions(basis.revisions()));
        Map<String, String> pins = new LinkedHashMap<>();
        basis.pins().versions().forEach((dataset, version) -> pins.put(dataset.value(), version.toString()));
        manifest.put("pins", pins);
        manifest.put("files", files.stream().map(Manifest::file).toList());
        return new PackageFile(PATH, Json.bytes(manifest));
    }

    private static Map<String, Object> revisions(List<UsedRevision> of) {
        Map<String, Object> revisions = new LinkedHashMap<>();
        if (of.size() == 1) {
            revisions.put("scenario", of.getFirst().id().scenario().value());
            revisions.put("revision", of.getFirst().id().number());
        } else if (!of.isEmpty()) {
            revisions.put(
                    "revisions",
                    of.stream()
                            .map(each -> each.id().scenario() + ":" + each.id().number())
                            .toList());
        }
        return revisions;
    }

    /** What a manifest says, whoever wrote it; empty where it is none. */
    public static Optional<Manifest> read(byte[] manifest) {
        try {
            JsonNode tree = JsonMapper.shared().readTree(manifest);
            return Optional.of(new Manifest(
                    tree.path("format").asInt(0),
                    tree.path("address").asString(""),
                    tree.path("files").valueStream().map(Manifest::listed).toList()));
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    /**
     * Whether two manifests are of one view in one format, with the same tables byte by byte, and differ in texts or
     * pictures alone, as what two builds of Bilateral make of one view may. It is no proof that nobody changed these.
     */
    public boolean differsInBuildAlone(Manifest other) {
        return format == other.format
                && address.equals(other.address)
                && !files.equals(other.files)
                && !tables().isEmpty()
                && tables().equals(other.tables());
    }

    private Map<String, String> tables() {
        return files.stream()
                .filter(Listed::isTable)
                .collect(Collectors.toMap(Listed::path, Listed::sha256, (first, second) -> first + " " + second));
    }

    private static Map<String, Object> file(PackageFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", file.path());
        entry.put("bytes", file.content().length);
        entry.put("sha256", Sha256.hex(file.content()));
        return entry;
    }

    private static Listed listed(JsonNode file) {
        return new Listed(
                file.path("path").asString(""),
                file.path("bytes").asInt(0),
                file.path("sha256").asString(""));
    }

    /** @param sha256 as 64 hexadecimal digits */
    public record Listed(String path, int bytes, String sha256) {

        /** Whether it holds numbers and what they rest on, rather than a text or a picture of them. */
        public boolean isTable() {
            return path.endsWith(".csv");
        }
    }
}
