package dev.bilateral.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PackageZipTest {

    private static final List<PackageFile> FILES =
            List.of(new PackageFile("a.csv", "тонн, سال\r\n".getBytes(StandardCharsets.UTF_8)));

    @Test
    void the_same_files_give_the_same_bytes_in_every_time_zone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
            byte[] tehran = zip();
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(zip()).isEqualTo(tehran);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void an_entry_has_no_extra_field() throws IOException {
        byte[] zip = zip();

        assertThat(new int[] {zip[28], zip[29]}).containsExactly(0, 0);
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageZip.write(FILES, out);
        return out.toByteArray();
    }
}
