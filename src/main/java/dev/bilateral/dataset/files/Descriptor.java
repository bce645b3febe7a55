package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Imprint;
import dev.bilateral.dataset.files.PublishedDescriptor.Listed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code datapackage.json}; a place in it is named by its path, as {@code resources/observations.csv/hash}. */
class Descriptor {

    static final String FILE = "datapackage.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

    private final JsonNode root;
    private final Problems problems;

    private Descriptor(JsonNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    static Optional<Descriptor> read(byte[] content, Problems problems) {
        Utf8Reader text = new Utf8Reader(new ByteArrayInputStream(content));
        try {
            String decoded = text.readAllAsString();
            text.badLines().forEach(line -> problems.add(FILE, line, "", null, "file.utf8"));
            Descriptor read = new Descriptor(JSON.readTree(decoded), problems);
            read.refuseNul(read.root, "");
            return Optional.of(read);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(FILE, line, "", null, "json.malformed", e.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** What it says of the version as a whole, or empty where that is faulty; rows are counted later. */
    Optional<DatasetVersion> version(PackageFolder folder, String hash) {
        int before = problems.count();
        same("name", folder.dataset());
        same("version", folder.version());
        String title = text(root, "title", "title");
        String description = text(root, "description", "description");
        String changes = text(root, "changes", "changes");
        Instant created = created();
        list("licenses");
        list("contributors");
        if (problems.count() > before || created == null) {
            return Optional.empty();
        }
        return DatasetVersionId.parse(folder.version())
                .filter(id -> DatasetId.isValid(folder.dataset()))
                .map(id -> new DatasetVersion(
                        new DatasetId(folder.dataset()), id, title, description, changes, created, hash, 0, 0, 0));
    }

    /** Holds a file against the length and hash that are stated of it. */
    void check(String path, @Nullable FileDigest content, List<String> columns) {
        JsonNode resource = resource(path);
        if (resource == null) {
            refuse("resources/" + path, null, "json.resource");
            return;
        }
        List<String> named = resource.path("schema")
                .path("fields")
                .valueStream()
                .map(field -> field.path("name").asString(""))
                .toList();
        if (!named.equals(columns)) {
            refuse(
                    "resources/" + path + "/schema",
                    String.join(", ", named),
                    "json.schema",
                    String.join(", ", columns));
        }
        if (!resource.path("bytes").isIntegralNumber()) {
            refuse("resources/" + path + "/bytes", resource.path("bytes").asString(""), "json.bytes");
        } else if (content != null && resource.path("bytes").asLong() != content.bytes()) {
            problems.ofFile(path, null, "file.bytes", resource.path("bytes").asLong(), content.bytes());
        }
        String hash = text(resource, "hash", "resources/" + path + "/hash");
        if (!hash.isEmpty() && !HASH.matcher(hash).matches()) {
            refuse("resources/" + path + "/hash", hash, "json.hash");
        } else if (!hash.isEmpty() && content != null && !hash.equals(content.hash())) {
            problems.ofFile(path, content.hash(), "file.hash", hash);
        }
    }

    /** Whether every file has the hash that is stated of it. */
    boolean matches(Map<String, FileDigest> files) {
        return files.entrySet().stream()
                .filter(file -> !file.getKey().equals(FILE))
                .allMatch(file -> hash(file.getKey())
                        .filter(file.getValue().hash()::equals)
                        .isPresent());
    }

    /** What is stated of a file, as {@code sha256:…}. */
    List<Listed> listed() {
        return root.path("resources")
                .valueStream()
                .map(resource -> new Listed(
                        resource.path("path").asString(""),
                        resource.path("bytes").asLong(0),
                        resource.path("hash").asString("")))
                .toList();
    }

    Optional<String> hash(String path) {
        return Optional.ofNullable(resource(path))
                .map(resource -> resource.path("hash").asString(""));
    }

    /** How the version came about, where it was published here. */
    Optional<Imprint> imprint() {
        return ImprintJson.read(root.path(ImprintJson.KEY));
    }

    /** No text of a database holds one, wherever in the descriptor it stands. */
    private void refuseNul(JsonNode node, String place) {
        if (node.isString() && node.asString().indexOf('\0') >= 0) {
            refuse(place, null, "text.nul");
        }
        String under = place.isEmpty() ? "" : place + "/";
        node.forEachEntry((key, value) -> refuseNul(value, under + key));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuseNul(node.path(i), under + i);
            }
        }
    }

    private @Nullable JsonNode resource(String path) {
        return root.path("resources")
                .valueStream()
                .filter(r -> r.path("path").asString("").equals(path))
                .findFirst()
                .orElse(null);
    }

    private void same(String key, String expected) {
        String stated = text(root, key, key);
        if (!stated.isEmpty() && !stated.equals(expected)) {
            refuse(key, stated, "json.same", expected);
        }
    }

    private @Nullable Instant created() {
        String created = text(root, "created", "created");
        Optional<Instant> read = StatedInstant.read(created);
        if (!created.isEmpty() && read.isEmpty()) {
            refuse("created", created, "json.created");
        }
        return read.orElse(null);
    }

    private void list(String key) {
        if (!root.path(key).isArray() || root.path(key).isEmpty()) {
            refuse(key, null, "json.list");
        }
    }

    private String text(JsonNode parent, String key, String place) {
        JsonNode node = parent.path(key);
        if (!node.isString() || node.asString().isBlank()) {
            refuse(place, node.isMissingNode() ? null : node.toString(), "json.text");
            return "";
        }
        return node.asString();
    }

    private void refuse(String place, @Nullable String value, String rule, Object... arguments) {
        problems.add(FILE, 0, place, value, rule, arguments);
    }
}
