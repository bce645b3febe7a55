package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.common.Cancelled;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.FromColumn;
import dev.bilateral.dataset.imports.Mapping.Made;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files on their way to drafts, and drafts to versions. */
class ImportsTest extends WithSample {

    private static final DatasetId SAMPLE = new DatasetId("sample");
    private static final String AUTHOR = "stewart";

    @OnBothDatabases
    void one_table_becomes_a_draft_with_the_other_tables_of_the_newest_version(TestDatabase database)
            throws IOException {
        try (RunningImports running = start(database)) {
            DatasetDraft draft = running.fill("observations.csv", table().replace("4.8", "4.9"));

            assertThat(draft.beginning().file()).isEqualTo("observations.csv");
            assertThat(draft.beginning().fileHash()).matches("sha256:[0-9a-f]{64}");
            assertThat(running.drafts().count(draft.id(), DraftPart.SERIES)).isEqualTo(2);
            assertThat(running.drafts().count(draft.id(), DraftPart.SOURCES)).isEqualTo(2);
            Checked checked = running.check(draft);
            assertThat(checked.findings()).isEmpty();
            assertThat(checked.difference())
                    .hasValueSatisfying(
                            diff -> assertThat(diff.observations().changed()).hasSize(1));

            running.publish(draft, "A correction.");

            assertThat(running.datasets().find(SAMPLE).orElseThrow().versions()).hasSize(2);
            assertThat(running.audit().newest(5))
                    .extracting(AuditTrail.Entry::action)
                    .containsExactly(AuditTrail.Action.PUBLISHED_VERSION, AuditTrail.Action.IMPORTED_DRAFT);
        }
    }

    @OnBothDatabases
    void a_package_in_a_folder_of_an_archive_is_taken_whole(TestDatabase database) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (DraftPart part : DraftPart.values()) {
                zip.putNextEntry(new ZipEntry("sample/" + part.file()));
                zip.write(
                        Files.readAllBytes(shipped.resolve("sample/2025-02-01").resolve(part.file())));
            }
        }
        try (RunningImports running = start(database)) {
            DatasetDraft draft = running.fill("sample.zip", bytes.toByteArray(), null, new Progress());

            assertThat(running.check(draft).difference())
                    .hasValueSatisfying(diff -> assertThat(diff.isEmpty()).isTrue());
        }
    }

    @OnBothDatabases
    void a_foreign_table_of_twenty_thousand_rows_is_mapped_and_published(TestDatabase database) throws IOException {
        String text = "Year;Amount;Partner\n"
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> (1990 + i % 30) + ";" + (4 + i % 7 / 10.0) + ";P" + i)
                        .collect(Collectors.joining("\n"));
        try (RunningImports running = start(database)) {
            DatasetDraft draft =
                    running.fill("customs.csv", text.getBytes(StandardCharsets.UTF_8), mapping(), new Progress());

            Checked checked = running.check(draft);
            assertThat(checked.withErrors()).isEmpty();
            assertThat(checked.observations()).isEqualTo(20_004);
            running.publish(draft, "Customs figures.");
            assertThat(running.datasets().find(SAMPLE).orElseThrow().newest().observations())
                    .isEqualTo(20_004);
        }
    }

    @OnBothDatabases
    void what_spreadsheets_do_to_cells_is_told_with_its_line(TestDatabase database) throws IOException {
        String text = """
                Year,Amount,Partner
                2019,"1,234.5",a
                2019,=A1*2,b
                2019,5-Apr,c
                2019,\u06F4\u06F5,d
                5-Apr,4.5,e
                2019,"4,5",f
                """;
        try (RunningImports running = start(database)) {
            DatasetDraft draft =
                    running.fill("customs.csv", text.getBytes(StandardCharsets.UTF_8), mapping(), new Progress());

            assertThat(running.check(draft).withErrors())
                    .extracting(finding -> finding.problem().line() + " " + rule(finding.problem()))
                    .containsExactly(
                            "2 a number has no signs between thousands",
                            "3 this is a spreadsheet’s formula",
                            "4 a spreadsheet has made a date in its own spelling of this",
                            "5 numbers and days are written with the digits 0 to 9",
                            "6 a spreadsheet has made a date in its own spelling of this",
                            "6 a spreadsheet has made a date in its own spelling of this",
                            "7 a point stands before the decimals");
        }
    }

    @OnBothDatabases
    void nothing_half_imported_is_seen(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            Progress cancelled = new Progress();
            cancelled.cancel();

            assertThatThrownBy(() -> running.fill("observations.csv", bytes(table()), null, cancelled))
                    .isInstanceOf(Cancelled.class);
            assertThatThrownBy(() -> running.fill("observations.csv", table() + "one,field,too,few\n"))
                    .isInstanceOf(ImportRefused.class);
            assertThat(running.drafts().open()).isEmpty();
            assertThat(running.application().getBean(Arrivals.class).count()).isZero();
        }
    }

    @OnBothDatabases
    void of_the_same_file_twice_at_once_one_is_published_and_the_other_told(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            DatasetDraft first = running.fill("observations.csv", table().replace("4.8", "4.9"));
            DatasetDraft second = running.fill("observations.csv", table().replace("4.8", "4.9"));

            running.publish(first, "A correction.");

            assertThatThrownBy(() -> running.publish(second, "Again.")).isInstanceOf(PublishingRefused.class);
            assertThat(running.drafts().open()).containsExactly(second);
        }
    }

    private static String rule(Problem problem) {
        return problem.rule().split("[:,]")[0];
    }

    private static Mapping mapping() {
        return new Mapping(
                Map.of(
                        "id", new Made(),
                        "series", new Always("trade"),
                        "period_start", new FromColumn("Year"),
                        "period_end", new FromColumn("Year"),
                        "value", new FromColumn("Amount"),
                        "speaker", new FromColumn("Partner"),
                        "qualifier", new Always("exact"),
                        "unit", new Always("usd-bn"),
                        "modality", new Always("reported"),
                        "source", new Always("letter")),
                false);
    }

    private String table() throws IOException {
        return Files.readString(shipped.resolve("sample/2025-02-01/observations.csv"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
