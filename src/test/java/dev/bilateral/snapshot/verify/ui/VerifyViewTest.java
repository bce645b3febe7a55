package dev.bilateral.snapshot.verify.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import dev.bilateral.WholeApplication;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.snapshot.FigureWorkbook;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.SigningKey;
import dev.bilateral.snapshot.Snapshot;
import dev.bilateral.snapshot.SnapshotMaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class VerifyViewTest extends SpringBrowserlessTest {

    private static final int MEBI = 1024 * 1024;

    @Autowired
    private List<Figure> figures;

    @Autowired
    private FigureStates states;

    @Autowired
    private SnapshotMaker maker;

    @Autowired
    private FrozenStates frozen;

    @Autowired
    private FigureWorkbook workbooks;

    @Autowired
    private SigningKey key;

    @Test
    void a_snapshot_as_it_was_made_is_told_to_be_genuine() {
        Snapshot snapshot = snapshot();

        assertThat(told(snapshot.fileName(), snapshot.zip()))
                .contains("Genuine: every value", snapshot.fileName(), "projection.csv", "As it was made.");
    }

    @Test
    void a_changed_cell_stands_there_before_and_after() {
        String csv = text(snapshot(), "projection.csv").replace("\r\n2030,", "\r\n2030,98765");

        assertThat(told("projection.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .contains("Edited: this is not what Bilateral made.", "1 cell changed", "2030", "98765");
    }

    @Test
    void a_table_as_it_was_handed_out_is_genuine_and_one_saved_again_has_the_same_values() {
        String csv = text(snapshot(), "observations.csv");

        assertThat(told("observations.csv", utf8(csv))).contains("Genuine: every value", "Observations:");
        assertThat(told("observations.csv", utf8(csv.replace("\r\n", "\n"))))
                .contains("Same values, saved again", "written differently: line ends");
    }

    @Test
    void an_earlier_edition_is_told_with_what_changed_since() {
        Snapshot earlier = snapshot(Map.of("asOf", List.of("2025-02-01")));

        assertThat(told(earlier.fileName(), earlier.zip()))
                .contains("Genuine: every value", "Superseded:", "What has changed since", "newest 2026-03-31");
    }

    @Test
    void what_bilateral_never_made_is_unknown_and_says_why() {
        assertThat(told("mine.csv", utf8("a,b\r\n1,2\r\n")))
                .contains("Unknown: nothing in it could be checked here.", "no columns of a file that Bilateral makes");
        assertThat(told("brief.pdf", utf8("%PDF-1.7"))).contains("A PDF can’t be checked here", "Open the address");
    }

    @Test
    void a_workbook_is_checked_sheet_by_sheet() {
        byte[] xlsx = workbooks.bytes(gas(), tables(Map.of()));

        assertThat(told("gas.xlsx", xlsx)).contains("Genuine: every value", "A workbook:", "Projection", "Read me");
    }

    @Test
    void a_signature_is_held_for_the_archive_that_comes_next() {
        Snapshot snapshot = snapshot();
        List<PackageFile> files = new ArrayList<>(snapshot.files());
        files.replaceAll(f -> f.path().equals("manifest.json")
                ? new PackageFile(f.path(), utf8(text(snapshot, "manifest.json").replace("stated-ramp", "theirs")))
                : f);
        byte[] manifest = files.stream()
                .filter(f -> f.path().equals("manifest.json"))
                .findFirst()
                .orElseThrow()
                .content();
        VerifyView view = navigate(VerifyView.class);

        handIn("a.sig", utf8(key.sign(manifest)));
        assertThat(view.getElement().getTextRecursively()).contains("The signature “a.sig” is held");
        handIn("a.zip", zip(files));

        assertThat(view.getElement().getTextRecursively())
                .contains("Genuine: every value", "This server signed its manifest");
    }

    @Test
    void a_signature_goes_with_the_first_archive_that_is_checked_and_with_no_other() {
        Snapshot snapshot = snapshot();
        Snapshot other = snapshot(Map.of("gas.rampYears", List.of("12")));
        byte[] manifest = utf8(text(snapshot, "manifest.json"));
        VerifyView view = navigate(VerifyView.class);

        handIn("a.sig", utf8(key.sign(manifest)));
        handIn("a table.csv", utf8(text(snapshot, "observations.csv")));
        handIn("refused.zip", zip(entries(10_000)));
        handIn("a.zip", snapshot.zip());
        assertThat(view.getElement().getTextRecursively()).contains("Genuine: every value", "a.sig");

        handIn("b.zip", other.zip());
        assertThat(view.getElement().getTextRecursively())
                .contains("Genuine: every value")
                .doesNotContain("a.sig", "is no signature of this server");
    }

    @Test
    void a_file_over_a_limit_is_named_with_the_limit() {
        assertThat(told("large.csv", new byte[50 * MEBI + 1]))
                .contains("large.csv", "was not checked", "at most 50 MB");
        assertThat(told("many.zip", zip(entries(10_000)))).contains("many.zip", "was not checked", "200 entries");
        assertThat(told("bomb.zip", zip(out -> {
                    out.putNextEntry(new ZipEntry("observations.csv"));
                    out.write(new byte[20 * MEBI]);
                })))
                .contains("bomb.zip", "was not checked", "at most 100 times its packed size");
        assertThat(told("climbing.zip", zip(out -> out.putNextEntry(new ZipEntry("../../etc/a.csv")))))
                .contains("climbing.zip", "was not checked", "“../../etc/a.csv”", "leads out of the archive");
        assertThat(told("cells.csv", utf8("a,b\r\n" + ",\r\n".repeat(600_000))))
                .contains("cells.csv", "was not checked", "cells can be compared");
        assertThat(told("empty.csv", new byte[0])).contains("empty.csv", "The file is empty.");
    }

    @Test
    void one_file_is_taken_at_a_time() {
        navigate(VerifyView.class);

        assertThat(find(Upload.class).single().getMaxFiles()).isEqualTo(1);
    }

    private String told(String name, byte[] content) {
        VerifyView view = navigate(VerifyView.class);
        handIn(name, content);
        return view.getElement().getTextRecursively();
    }

    private void handIn(String name, byte[] content) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "application/octet-stream", content);
        roundTrip();
    }

    private Snapshot snapshot() {
        return snapshot(Map.of());
    }

    private Snapshot snapshot(Map<String, List<String>> parameters) {
        return maker.of(frozen.of(gas(), tables(parameters)));
    }

    private Figure gas() {
        return figures.stream().filter(f -> f.id().equals("gas")).findFirst().orElseThrow();
    }

    private FigureTables tables(Map<String, List<String>> parameters) {
        return gas().tables(states.read(gas(), parameters).state().orElseThrow());
    }

    private static String text(Snapshot snapshot, String path) {
        return snapshot.files().stream()
                .filter(f -> f.path().equals(path))
                .map(f -> new String(f.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Entries entries(int count) {
        return out -> {
            for (int i = 0; i < count; i++) {
                out.putNextEntry(new ZipEntry("a" + i));
            }
        };
    }

    private static byte[] zip(List<PackageFile> files) {
        return zip(out -> {
            for (PackageFile file : files) {
                out.putNextEntry(new ZipEntry(file.path()));
                out.write(file.content());
            }
        });
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
}
