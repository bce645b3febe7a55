package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Turns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithServer
class VerifyApiTest {

    private static final String VERIFY = "/api/v1/verify";
    private static final String GAS = "/api/v1/projections/gas.csv?gas.rampYears=12&asOf=2026-03-31";
    private static final int MEBI = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private Turns turns;

    private ApiServer server;

    @BeforeEach
    void connect() {
        server = new ApiServer(port);
    }

    @Test
    void a_projection_as_it_was_had_is_genuine() {
        byte[] csv = server.bytes(GAS).body();

        HttpResponse<String> answer = server.post(VERIFY + "?name=gas.csv", "text/csv", csv);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ApiServer.header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        JsonNode json = ApiServer.json(answer);
        assertThat(json.get("file").stringValue()).isEqualTo("gas.csv");
        assertThat(json.get("verdict").stringValue()).isEqualTo("genuine");
        assertThat(json.get("origins").get(0).get("address").stringValue()).startsWith("/gas?v=1&scenario=");
    }

    @Test
    void one_cell_that_was_changed_is_named_with_before_and_after() {
        String csv = server.get(GAS).body().replace("\r\n2030,", "\r\n2030,9");

        JsonNode json = ApiServer.json(server.post(VERIFY, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));

        assertThat(json.get("verdict").stringValue()).isEqualTo("edited");
        JsonNode cell = json.get("files").get(0).get("changes").get("cells").get(0);
        assertThat(cell.get("row").stringValue()).isEqualTo("2030");
        assertThat(cell.get("column").stringValue()).isEqualTo("planned_bcm");
        assertThat(cell.get("after").stringValue())
                .isEqualTo("9" + cell.get("before").stringValue());
    }

    @Test
    void a_form_is_taken_as_well() {
        String csv = server.get("/api/v1/datasets/treaty/2025-02-01/observations.csv?profile=excel")
                .body();

        HttpResponse<String> answer = server.post(VERIFY, "multipart/form-data; boundary=x", form("mine.csv", csv));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode json = ApiServer.json(answer);
        assertThat(json.get("file").stringValue()).isEqualTo("mine.csv");
        assertThat(json.get("verdict").stringValue()).isEqualTo("genuine");
        assertThat(json.get("superseded").booleanValue()).isTrue();
        assertThat(json.get("inPart").booleanValue()).isFalse();
        assertThat(json.get("news").get(0).get("newer").get(0).get("newest").stringValue())
                .isEqualTo("2026-03-31");
    }

    @Test
    void the_archive_of_an_edition_is_genuine_byte_by_byte() {
        byte[] zip = server.bytes("/api/v1/datasets/gas-pipeline/2026-03-31/datapackage.zip")
                .body();

        assertThat(ApiServer.json(server.post(VERIFY, "application/zip", zip))
                        .get("verdict")
                        .stringValue())
                .isEqualTo("genuine");
    }

    @Test
    void a_form_without_a_file_or_with_two_is_told_so() {
        String two = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\na\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b\"\r\n\r\nb\r\n--x--\r\n";

        assertProblem(server.post(VERIFY, "multipart/form-data; boundary=x", utf8(two)), 400, "one file");
        assertProblem(server.post(VERIFY, "multipart/form-data; boundary=x", utf8("--x--\r\n")), 400, "one file");
    }

    @Test
    void another_method_or_type_is_told_what_would_do() {
        HttpResponse<String> get = server.get(VERIFY);
        assertProblem(get, 405, "POST");
        assertThat(ApiServer.header(get, "Allow")).isEqualTo("POST");
        assertProblem(server.post(VERIFY, "application/json", utf8("{}")), 415, "text/csv");
        assertProblem(
                server.post(VERIFY, "application/x-www-form-urlencoded", utf8("a=b")), 415, "multipart/form-data");
        assertProblem(server.post(VERIFY + "?nam=a", "text/csv", utf8("a")), 400, "nam");
    }

    @Test
    void a_body_over_50_MB_is_refused_by_its_limit_however_it_comes() {
        byte[] large = new byte[50 * MEBI + 1];

        assertProblem(server.post(VERIFY, "text/csv", large), 413, "at most 50 MB");
        assertProblem(server.stream(VERIFY, "text/csv", new Endless(51L * MEBI)), 413, "at most 50 MB");
        assertProblem(
                server.post(VERIFY, "multipart/form-data; boundary=x", form("a.csv", "a".repeat(52 * MEBI))),
                413,
                "at most 50 MB");
    }

    @Test
    void a_body_of_1_GB_is_refused_before_it_is_sent() throws IOException {
        assertThat(server.announced(VERIFY, 1024L * MEBI))
                .startsWith("HTTP/1.1 413")
                .contains("at most 50 MB");
    }

    @Test
    void an_archive_of_10000_entries_is_refused_by_its_limit() {
        byte[] zip = zip(out -> {
            for (int i = 0; i < 10_000; i++) {
                out.putNextEntry(new ZipEntry("a" + i));
            }
        });

        assertProblem(server.post(VERIFY, "application/zip", zip), 413, "200 entries");
    }

    @Test
    void an_archive_that_unpacks_to_much_more_than_itself_is_refused_by_its_limit() {
        byte[] zip = zip(out -> {
            out.putNextEntry(new ZipEntry("observations.csv"));
            out.write(new byte[20 * MEBI]);
        });

        assertProblem(server.post(VERIFY, "application/zip", zip), 413, "100 times");
    }

    @Test
    void an_archive_that_leads_out_of_itself_is_refused() {
        for (String path : List.of("../a.csv", "/etc/a.csv", "a/../../b.csv", "C:\\a.csv", "..\\a.csv")) {
            byte[] zip = zip(out -> out.putNextEntry(new ZipEntry(path)));

            assertProblem(server.post(VERIFY, "application/zip", zip), 422, "leads out");
        }
    }

    @Test
    void an_archive_that_is_cut_off_and_an_empty_file_are_told_so() {
        byte[] zip = server.bytes("/api/v1/datasets/treaty/2026-03-31/datapackage.zip")
                .body();

        assertProblem(
                server.post(VERIFY, "application/zip", java.util.Arrays.copyOf(zip, zip.length / 2)), 422, "archive");
        assertProblem(server.post(VERIFY, "text/csv", new byte[0]), 422, "empty");
    }

    @Test
    void an_archive_inside_of_an_archive_is_not_opened() {
        byte[] inner = server.bytes("/api/v1/datasets/treaty/2026-03-31/datapackage.zip")
                .body();
        byte[] zip = zip(out -> {
            out.putNextEntry(new ZipEntry("inner.zip"));
            out.write(inner);
        });

        JsonNode json = ApiServer.json(server.post(VERIFY, "application/zip", zip));

        assertThat(json.get("verdict").stringValue()).isEqualTo("unknown");
        assertThat(json.get("notChecked").get(0).stringValue()).contains("not opened");
    }

    @Test
    void a_table_of_too_many_cells_is_refused_by_its_limit() {
        assertProblem(server.post(VERIFY, "text/csv", utf8("a,b\r\n" + ",\r\n".repeat(600_000))), 413, "1000000 cells");
    }

    @Test
    void anything_else_is_unknown_and_no_fault() {
        for (byte[] content : List.of(utf8("hello"), new byte[] {0, 1, 2, 3}, utf8("{\"a\":1}"), utf8("a,b\r\n\"c"))) {
            HttpResponse<String> answer = server.post(VERIFY, "application/octet-stream", content);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(ApiServer.json(answer).get("verdict").stringValue()).isEqualTo("unknown");
        }
    }

    @Test
    void percentiles_where_nothing_is_uncertain_are_told_and_no_fault() {
        String address = "/api/v1/projections/gas.csv?v=1&scenario=stated-ramp&revision=1&bands=";
        for (String bands : List.of("p10", "p10" + ",p90".repeat(800), "p10" + ",p90".repeat(9000))) {
            HttpResponse<String> answer =
                    server.post(VERIFY, "text/csv", utf8("year,address\r\n2024," + address + bands + "\r\n"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(ApiServer.json(answer).get("verdict").stringValue()).isEqualTo("unknown");
            assertThat(ApiServer.json(answer).get("notChecked").get(0).stringValue())
                    .isNotEmpty();
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        long before = temporary();

        server.post(VERIFY, "text/csv", utf8("a,b\r\n1,2\r\n"));
        server.post(VERIFY, "text/csv", new byte[50 * MEBI + 1]);

        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void who_asks_while_as_many_as_may_are_being_checked_is_told_the_limit() throws InterruptedException {
        int limit = turns.limit();
        CountDownLatch begun = new CountDownLatch(limit);
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> busy = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> turns.take(() -> heldUp(begun, end)), Thread::startVirtualThread))
                .limit(limit)
                .toList();
        begun.await();

        HttpResponse<String> problem = server.post(VERIFY, "text/csv", utf8("a,b"));
        end.countDown();

        assertProblem(problem, 429, "Here " + limit + " files are checked at a time");
        assertThat(ApiServer.header(problem, "Retry-After")).isEqualTo("1");
        assertThat(busy).allSatisfy(each -> assertThat(each.join()).isTrue());
        assertThat(server.post(VERIFY, "text/csv", utf8("a,b")).statusCode()).isEqualTo(200);
    }

    private static boolean heldUp(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String says) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(ApiServer.header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(ApiServer.json(answer).get("detail").stringValue()).contains(says);
    }

    private static long temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("verify"))
                    .count();
        }
    }

    private static byte[] form(String name, String content) {
        return utf8("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--x--\r\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Entries entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            entries.put(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Entries {
        void put(ZipOutputStream out) throws IOException;
    }

    /** As many bytes as one likes, of unknown length to the client. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            java.util.Arrays.fill(buffer, from, from + given, (byte) 'a');
            left -= given;
            return given;
        }
    }
}
