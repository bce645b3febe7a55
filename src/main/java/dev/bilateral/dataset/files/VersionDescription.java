package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Imprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the descriptor of a version says that is published here.
 *
 * @param changes the note on what this version changed and why
 * @param base the descriptor of the version before it, whose licenses and contributors stay; null for those of the project
 */
public record VersionDescription(
        DatasetId dataset,
        DatasetVersionId version,
        String title,
        String description,
        String changes,
        Instant created,
        Imprint imprint,
        byte @Nullable [] base) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What descriptors of all datasets say: columns with their rules, licenses, contributors. */
    private static final String TEMPLATE = "datapackage.json";

    Consumer<OutputStream> json(Map<String, FileDigest> files) {
        ObjectNode root = template();
        root.put("name", dataset.value());
        root.put("title", title);
        root.put("version", version.toString());
        root.put("created", created.toString());
        root.put("description", description);
        root.put("changes", changes);
        Optional.ofNullable(base)
                .map(JSON::readTree)
                .ifPresent(before -> List.of("licenses", "contributors").forEach(key -> keep(key, before, root)));
        root.path("resources").forEach(resource -> seal((ObjectNode) resource, files));
        root.set(ImprintJson.KEY, JSON.valueToTree(ImprintJson.of(imprint)));
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return out -> {
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void keep(String key, JsonNode before, ObjectNode root) {
        if (before.path(key).isArray() && !before.path(key).isEmpty()) {
            root.set(key, before.path(key));
        }
    }

    private static void seal(ObjectNode resource, Map<String, FileDigest> files) {
        String path = resource.path("path").asString();
        FileDigest digest = Optional.ofNullable(files.get(path))
                .orElseThrow(() -> new IllegalStateException(path + " was not written"));
        resource.put("bytes", digest.bytes());
        resource.put("hash", digest.hash());
    }

    private static ObjectNode template() {
        try (InputStream in = VersionDescription.class.getResourceAsStream(TEMPLATE)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The template of descriptors belongs to the program", e);
        }
    }
}
