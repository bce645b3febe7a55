package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.table.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The descriptor of a snapshot, as a Frictionless Data Package v2. */
final class DataPackage {

    static final String PATH = "datapackage.json";

    private static final Messages TEXTS = Messages.of(DataPackage.class);

    private DataPackage() {}

    static PackageFile of(Frozen shown, List<SnapshotFile> files) {
        String newest = shown.basis().newestDate().toString();
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", shown.of().id() + "-snapshot");
        descriptor.put("title", shown.title());
        descriptor.put("description", shown.subtitle());
        descriptor.put("version", newest);
        descriptor.put("created", newest + "T00:00:00Z");
        descriptor.put("address", shown.basis().address());
        descriptor.put("licenses", List.of(license()));
        descriptor.put("contributors", List.of(contributor()));
        descriptor.put("resources", files.stream().map(DataPackage::resource).toList());
        return new PackageFile(PATH, Json.bytes(descriptor));
    }

    private static Map<String, Object> license() {
        Map<String, Object> license = new LinkedHashMap<>();
        license.put("name", "CC-BY-4.0");
        license.put("path", "https://creativecommons.org/licenses/by/4.0/");
        license.put("title", TEXTS.text("license"));
        return license;
    }

    private static Map<String, Object> contributor() {
        Map<String, Object> contributor = new LinkedHashMap<>();
        contributor.put("title", "Bilateral");
        contributor.put("roles", List.of("compiler", "publisher"));
        return contributor;
    }

    private static Map<String, Object> resource(SnapshotFile file) {
        String path = file.file().path();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", file.isTable() ? path.substring(0, path.indexOf('.')) : path.replace('.', '-'));
        resource.put("path", path);
        if (file.isTable()) {
            resource.put("type", "table");
        }
        resource.put("title", file.title());
        resource.put("format", path.substring(path.lastIndexOf('.') + 1));
        resource.put("mediatype", file.mediaType());
        if (file.isTable()) {
            resource.put("encoding", "utf-8");
        }
        resource.put("bytes", file.file().content().length);
        resource.put("hash", "sha256:" + Sha256.hex(file.file().content()));
        if (file.isTable()) {
            resource.put("dialect", Map.of("lineTerminator", "\r\n"));
            resource.put("schema", schema(file));
        }
        return resource;
    }

    private static Map<String, Object> schema(SnapshotFile file) {
        Map<String, Object> schema = TableSchema.of(file.columns());
        if (!file.key().isEmpty()) {
            schema.put("primaryKey", file.key());
        }
        if (file.file().path().equals("observations.csv")) {
            schema.put("foreignKeys", List.of(toSources("dataset", "source")));
        }
        return schema;
    }

    private static Map<String, Object> toSources(String... fields) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", "sources");
        reference.put("fields", List.of("dataset", "id"));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(fields));
        key.put("reference", reference);
        return key;
    }
}
