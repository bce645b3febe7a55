package dev.bilateral.common.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int PACKED_SIZE = 20;

    @Test
    void folders_that_hold_all_are_left_out_however_deep() throws IOException {
        String deep = "a/".repeat(490);

        assertThat(read(zip(deep + "b.csv", deep + "c/d.csv")).files())
                .extracting(UploadedFile::path)
                .containsExactly("b.csv", "c/d.csv");
        assertThat(read(zip("ab/c.csv", "a/c.csv")).files())
                .extracting(UploadedFile::path)
                .containsExactly("ab/c.csv", "a/c.csv");
    }

    @Test
    void a_path_that_is_longer_than_any_is_refused_by_its_limit() {
        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> read(zip("a/".repeat(30_000) + "b")))
                .withMessageContaining("000")
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.PATH));
    }

    @Test
    void a_table_of_contents_that_claims_less_than_there_is_makes_a_broken_archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("a.csv"));
            packed.write("1,2,4,8,16,32,64".getBytes(StandardCharsets.UTF_8));
        }
        byte[] zip = out.toByteArray();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int header = 0;
        while (bytes.getInt(header) != CENTRAL_HEADER) {
            header++;
        }
        bytes.putInt(header + PACKED_SIZE, 3);

        assertThatExceptionOfType(UploadRefused.class)
                .isThrownBy(() -> read(zip))
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.BROKEN_ARCHIVE));
    }

    private static Upload read(byte[] zip) throws IOException {
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(zip), zip.length, Limits.OF_SERVER)) {
            return new UploadReader(Limits.OF_SERVER).read(file, "a.zip");
        }
    }

    private static byte[] zip(String... paths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String path : paths) {
                CRC32 crc = new CRC32();
                crc.update('a');
                ZipEntry entry = new ZipEntry(path);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(1);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write('a');
            }
        }
        return bytes.toByteArray();
    }
}
