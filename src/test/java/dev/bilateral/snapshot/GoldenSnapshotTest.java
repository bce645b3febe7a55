package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes what these names hang on (a column, a text, a stroke of a chart) raises the format and keeps the earlier
 * one as it is. Before the first release, the names are pinned anew instead.
 */
class GoldenSnapshotTest {

    private static final List<String> FORMAT_3 =
            List.of("gas mjkyknnt53", "gas ranged 5m33txde09", "settlement 8t5zwhnbqs", "trade 9mrt6amfn6");

    @Test
    void a_format_keeps_its_names_whatever_the_machines_language_calendar_and_time_zone() throws Exception {
        Process kiritimati = start("fa", "IR", "Pacific/Kiritimati", "UTF-8");
        Process honolulu = start("tr", "TR", "Pacific/Honolulu", "ISO-8859-9");

        assertThat(names(kiritimati)).isEqualTo(names(honolulu)).hasSize(9).containsAll(FORMAT_3);
    }

    private static Process start(String language, String country, String zone, String encoding) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Duser.name=somebody",
                "-Dfile.encoding=" + encoding,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                GoldenIds.class.getName()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> names(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines()
                .filter(line -> line.startsWith(GoldenIds.MARK))
                .map(line -> line.substring(GoldenIds.MARK.length()))
                .toList();
    }
}
