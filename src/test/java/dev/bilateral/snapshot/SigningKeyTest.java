package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class SigningKeyTest {

    private static final byte[] MESSAGE = "manifest".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void what_was_signed_is_known_and_anything_else_is_not() {
        SigningKey key = new SigningKey(folder);
        String signature = key.sign(MESSAGE);

        assertThat(key.hasSigned(MESSAGE, signature)).isTrue();
        assertThat(key.hasSigned("Manifest".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        assertThat(key.hasSigned(MESSAGE, "no signature")).isFalse();
        assertThat(key.hasSigned(MESSAGE, "")).isFalse();
        assertThat(new SigningKey(folder.resolve("other")).hasSigned(MESSAGE, signature))
                .isFalse();
    }

    @Test
    void the_key_outlives_a_restart() {
        String signature = new SigningKey(folder).sign(MESSAGE);
        SigningKey again = new SigningKey(folder);

        assertThat(again.hasSigned(MESSAGE, signature)).isTrue();
        assertThat(again.id()).matches("[0-9a-f]{16}").isEqualTo(new SigningKey(folder).id());
    }

    @Test
    void only_its_owner_may_read_the_file_and_nothing_else_is_left() throws IOException {
        new SigningKey(folder).id();

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(found.getFirst())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void servers_that_start_together_share_one_key() throws Exception {
        Set<String> ids = new HashSet<>();
        List<Callable<String>> starts = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> new SigningKey(folder).id())
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var id : threads.invokeAll(starts)) {
                ids.add(id.get());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void where_no_file_can_have_a_second_name_the_key_is_kept_all_the_same() {
        SigningKey key = new SigningKey(folder, (name, existing) -> {
            throw new java.nio.file.FileSystemException(name.toString(), null, "Operation not permitted");
        });

        assertThat(key.id()).isEqualTo(new SigningKey(folder).id());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void a_key_that_others_may_read_is_told_of(CapturedOutput output) throws IOException {
        new SigningKey(folder).id();
        assertThat(output).doesNotContain("chmod 600");
        Files.setPosixFilePermissions(folder.resolve("snapshot-key"), PosixFilePermissions.fromString("rw-r--r--"));

        new SigningKey(folder).id();

        assertThat(output).contains("rw-r--r--", "chmod 600");
    }

    @Test
    void a_broken_file_is_told_in_a_sentence_and_never_replaced() throws IOException {
        new SigningKey(folder).id();
        Path file = folder.resolve("snapshot-key");
        String other = Files.readString(file);
        Files.delete(file);
        new SigningKey(folder).id();
        String own = Files.readString(file);
        String mixed =
                own.lines().toList().getFirst() + "\n" + other.lines().toList().getLast() + "\n";

        for (String broken : List.of("", "x\ny\n", own.substring(0, 20), mixed, "\u00e9")) {
            Files.writeString(file, broken);
            assertThatThrownBy(() -> new SigningKey(folder).id())
                    .isInstanceOf(SigningKey.UnusableKey.class)
                    .hasMessageContaining("snapshot-key")
                    .hasMessageMatching(".*[.’].*");
            assertThat(Files.readString(file)).isEqualTo(broken);
        }
    }
}
