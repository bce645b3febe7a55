package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.PublishedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares an archive with the files that were made. */
final class ArchiveComparison {

    static final String DESCRIPTOR = "datapackage.json";

    private ArchiveComparison() {}

    static List<FileCheck> of(List<PackageFile> made, Upload upload) {
        Map<String, List<String>> keys = keys(made);
        List<FileCheck> checks = new ArrayList<>();
        for (PackageFile file : made) {
            Condition condition = upload.file(file.path())
                    .map(found -> FileComparison.of(file, keys.getOrDefault(file.path(), List.of()), found))
                    .orElseGet(Condition.Missing::new);
            checks.add(new FileCheck(file.path(), condition));
        }
        return withAdded(checks, upload);
    }

    /** The same of files that are too long to be held: whether they are as they were published, or not. */
    static List<FileCheck> byHash(List<PublishedFile> published, Upload upload) {
        List<FileCheck> checks = new ArrayList<>();
        for (PublishedFile file : published) {
            Condition condition = upload.file(file.path())
                    .<Condition>map(found ->
                            found.sha256().equals(file.sha256()) ? new Condition.Same() : new Condition.Replaced())
                    .orElseGet(Condition.Missing::new);
            checks.add(new FileCheck(file.path(), condition));
        }
        return withAdded(checks, upload);
    }

    private static List<FileCheck> withAdded(List<FileCheck> checks, Upload upload) {
        Set<String> known = checks.stream().map(FileCheck::path).collect(Collectors.toSet());
        upload.files().stream()
                .map(UploadedFile::path)
                .filter(path -> !known.contains(path))
                .forEach(path -> checks.add(new FileCheck(path, new Condition.Added())));
        return checks;
    }

    /** The columns that tell the rows of a table apart. */
    static List<String> key(List<PackageFile> made, String path) {
        return keys(made).getOrDefault(path, List.of());
    }

    static int size(List<FileCheck> checks) {
        return checks.stream().mapToInt(check -> check.condition().size()).sum();
    }

    /** The columns that tell rows apart, as the package that was made describes them. */
    private static Map<String, List<String>> keys(List<PackageFile> made) {
        Map<String, List<String>> keys = new HashMap<>();
        made.stream().filter(file -> file.path().equals(DESCRIPTOR)).forEach(file -> {
            for (JsonNode resource :
                    JsonMapper.shared().readTree(file.content()).path("resources")) {
                List<String> key = new ArrayList<>();
                JsonNode named = resource.path("schema").path("primaryKey");
                named.forEach(column -> key.add(column.asString("")));
                if (named.isString()) {
                    key.add(named.asString(""));
                }
                keys.put(resource.path("path").asString(""), key);
            }
        });
        return keys;
    }
}
