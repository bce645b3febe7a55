package dev.bilateral.api;

import dev.bilateral.common.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the product from another, by what it is made of. */
final class Build {

    private static final int MARK_BYTES = 8;

    /** The same for the same files on every machine; another one after an upgrade. */
    static final String MARK = mark(location());

    private Build() {}

    /** @param made a jar, or a folder of classes */
    static String mark(Path made) {
        MessageDigest digest = Sha256.begun();
        try (Stream<Path> found = Files.walk(made)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, MARK_BYTES);
    }

    private static Path location() {
        CodeSource source = Build.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The product runs from a place that is no file", e);
        }
    }
}
