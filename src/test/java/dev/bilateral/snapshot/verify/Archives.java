package dev.bilateral.snapshot.verify;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.PackageZip;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Archives that were taken apart and put together again. */
final class Archives {

    private Archives() {}

    static byte[] zip(List<PackageFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PackageZip.write(files, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] content(Snapshot snapshot, String path) {
        return content(snapshot.files(), path);
    }

    static byte[] content(List<PackageFile> files, String path) {
        return files.stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }

    static String text(Snapshot snapshot, String path) {
        return new String(content(snapshot, path), StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<PackageFile> with(List<PackageFile> files, String path, byte[] content) {
        List<PackageFile> all = new ArrayList<>(files);
        all.removeIf(f -> f.path().equals(path));
        all.add(new PackageFile(path, content));
        return all;
    }

    /** A file replaced, and every size and hash of it with it, as a forger would. */
    static List<PackageFile> refitted(List<PackageFile> files, String path, byte[] content) {
        List<PackageFile> all = with(files, path, content);
        if (path.equals("manifest.json")) {
            return all;
        }
        List<String> holders = path.equals("datapackage.json")
                ? List.of("manifest.json")
                : List.of("datapackage.json", "manifest.json");
        byte[] before = content(files, path);
        for (String holder : holders) {
            String fitted = new String(content(all, holder), StandardCharsets.UTF_8)
                    .replace(Sha256.hex(before), Sha256.hex(content))
                    .replaceAll(
                            "(\"path\" ?: ?\"" + path + "\"[^}]*?\"bytes\" ?: ?)" + before.length,
                            "$1" + content.length);
            all = holder.equals("datapackage.json")
                    ? refitted(all, holder, utf8(fitted))
                    : with(all, holder, utf8(fitted));
        }
        return all;
    }
}
