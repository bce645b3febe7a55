package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.files.SampleFolder;
import dev.bilateral.dataset.imports.Mapping.Always;
import dev.bilateral.dataset.imports.Mapping.FromColumn;
import dev.bilateral.dataset.imports.Mapping.Made;
import dev.bilateral.dataset.imports.Mapping.Named;
import dev.bilateral.dataset.imports.Mapping.New;
import dev.bilateral.dataset.imports.Mapping.NewSeries;
import dev.bilateral.dataset.imports.Mapping.NewSource;
import dev.bilateral.dataset.imports.Mapping.Origin;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of somebody else, whose series and source the dataset does not have. */
class ForeignTableTest {

    private static final DatasetId SAMPLE = new DatasetId("sample");
    private static final NewSource CUSTOMS = new NewSource(
            "Außenhandel nach Warengruppen", "Zollverwaltung", "2026-03", "https://example.org/zoll", "statistics");

    @TempDir
    private Path folder;

    private Path shipped;

    @BeforeEach
    void ship() {
        shipped = folder.resolve("shipped");
        SampleFolder.in(shipped, "sample", "2025-02-01");
    }

    @OnBothDatabases
    void a_customs_table_brings_its_series_and_its_source_along(TestDatabase database) throws IOException {
        try (RunningImports running = RunningImports.start(database, folder.resolve("home"), shipped)) {
            DatasetDraft draft =
                    running.fill("zoll.csv", CustomsTable.bytes(), customs(NumberStyle.POINTS), new Progress());

            Checked checked = running.check(draft);
            assertThat(checked.withErrors()).isEmpty();
            assertThat(checked.observations()).isEqualTo(CustomsTable.ROWS + 4);

            DatasetVersion version = running.publishing().publish(draft.id(), "stewart", "Customs.", List.of());
            Edition edition = running.datasets().edition(SAMPLE, version.id()).orElseThrow();
            assertThat(edition.series()).hasSize(2 + CustomsTable.GOODS);
            Series mills = edition.series().stream()
                    .filter(series -> series.title().equals("Wert: Müllereierzeugnisse (Kapitel 2)"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mills.id()).isEqualTo("wert-m-llereierzeugnisse-kapitel-2");
            assertThat(mills.unit()).isEqualTo("usd-thousand");
            assertThat(mills.domainMin()).isZero();
            assertThat(edition.sources()).hasSize(3).anySatisfy(source -> {
                assertThat(source.title()).isEqualTo(CUSTOMS.title());
                assertThat(source.publisher()).isEqualTo("Zollverwaltung");
            });

            DatasetDraft next =
                    running.fill("zoll.csv", CustomsTable.bytes(), customs(NumberStyle.POINTS), new Progress());
            assertThat(running.check(next).difference())
                    .as("series and source are found by their titles the next time")
                    .hasValueSatisfying(diff -> assertThat(diff.isIdentical()).isTrue());
        }
    }

    @OnBothDatabases
    void a_table_of_one_new_series_names_it_by_its_title(TestDatabase database) throws IOException {
        Map<String, Origin> cells = new HashMap<>(customs(NumberStyle.PLAIN).cells());
        cells.put("series", new New());
        cells.put("source", new Always("letter"));
        cells.put("value", new FromColumn("Amount"));
        cells.put("period_start", new FromColumn("Year"));
        cells.put("period_end", new FromColumn("Year"));
        cells.put("speaker", new Always(""));
        Mapping mapping = new Mapping(
                cells, false, NumberStyle.PLAIN, Optional.of(new NewSeries("Зерно", "", "", "")), Optional.empty());
        try (RunningImports running = RunningImports.start(database, folder.resolve("home"), shipped)) {
            DatasetDraft draft = running.fill(
                    "a.csv", "Year,Amount\n2019,4\n2020,5\n".getBytes(StandardCharsets.UTF_8), mapping, new Progress());

            assertThat(running.check(draft).difference().orElseThrow().series().added())
                    .extracting(Series::id, Series::title)
                    .containsExactly(tuple("series", "Зерно"));
        }
    }

    @OnBothDatabases
    void numbers_in_another_style_than_was_said_are_told_with_their_lines(TestDatabase database) throws IOException {
        try (RunningImports running = RunningImports.start(database, folder.resolve("home"), shipped)) {
            DatasetDraft draft =
                    running.fill("zoll.csv", CustomsTable.bytes(), customs(NumberStyle.PLAIN), new Progress());

            assertThat(running.check(draft).errors()).isEqualTo(CustomsTable.ROWS);
            assertThat(running.check(draft).withErrors().getFirst().problem().rule())
                    .startsWith("a number has no signs between thousands");
        }
    }

    @Test
    void numbers_keep_their_digits_in_every_style_and_what_is_none_stays() {
        assertThat(NumberStyle.POINTS.plain("1.234.567,80")).isEqualTo("1234567.80");
        assertThat(NumberStyle.COMMAS.plain("-1,234.5")).isEqualTo("-1234.5");
        assertThat(NumberStyle.SPACES.plain("1\u202f234,5")).isEqualTo("1234.5");
        assertThat(NumberStyle.APOSTROPHES.plain("1’234.5")).isEqualTo("1234.5");
        assertThat(NumberStyle.COMMAS.plain("5-Apr")).isEqualTo("5-Apr");
        assertThat(NumberStyle.PLAIN.plain("1,234")).isEqualTo("1,234");
    }

    @Test
    void a_number_whose_point_may_mean_two_things_is_ambiguous_where_commas_stand_before_decimals() {
        for (NumberStyle style : List.of(NumberStyle.POINTS, NumberStyle.SPACES)) {
            assertThat(List.of("12.34", "-0.5", "1234.567")).allMatch(style::isAmbiguous);
            assertThat(List.of("12,34", "1234", "5-Apr", "31.12.2019", "")).noneMatch(style::isAmbiguous);
        }
        assertThat(NumberStyle.POINTS.isAmbiguous("1.234")).isFalse();
        assertThat(NumberStyle.SPACES.isAmbiguous("1.234")).isTrue();
        for (NumberStyle style : List.of(NumberStyle.PLAIN, NumberStyle.COMMAS, NumberStyle.APOSTROPHES)) {
            assertThat(style.isAmbiguous("12.34")).isFalse();
        }
    }

    @Test
    void letters_that_are_no_utf_8_are_read_as_somebody_says() throws IOException {
        Arrivals arrivals = new Arrivals(folder);
        byte[] cyrillic = "Год;Товар\n2019;Зерно\n".getBytes(Charset.forName("windows-1251"));
        try (ArrivedFile file = arrivals.receive(new ByteArrayInputStream(cyrillic), cyrillic.length, "a.csv")) {
            assertThat(FileLook.at(file))
                    .isInstanceOfSatisfying(
                            Layout.Foreign.class,
                            western -> assertThat(western.charset()).isEqualTo(Charset.forName("windows-1252")));
            assertThat(FileLook.at(file, Charset.forName("windows-1251")).sample())
                    .containsExactly(List.of("2019", "Зерно"));
        }
        byte[] own = String.join(",", MappedRows.COLUMNS)
                .concat("\nMü" + ",".repeat(18))
                .getBytes(StandardCharsets.ISO_8859_1);
        try (ArrivedFile file = arrivals.receive(new ByteArrayInputStream(own), own.length, "b.csv")) {
            assertThatThrownBy(() -> FileLook.at(file))
                    .isInstanceOf(ImportRefused.class)
                    .hasMessageContaining("Save it as CSV UTF-8");
        }
    }

    @Test
    void a_mapping_that_makes_rows_is_offered_again_whole() {
        Mappings mappings = new Mappings(folder);

        mappings.keep(SAMPLE, customs(NumberStyle.POINTS));

        assertThat(mappings.last(SAMPLE, List.of("Zeitraum", "Warengruppe", "Zollamt", "Wert (1000 USD)")))
                .contains(customs(NumberStyle.POINTS));
        assertThat(mappings.last(SAMPLE, List.of("Zeitraum", "Zollamt", "Wert (1000 USD)")))
                .isEmpty();
    }

    private static Mapping customs(NumberStyle numbers) {
        return new Mapping(
                Map.of(
                        "id", new Made(),
                        "series", new Named("Warengruppe"),
                        "period_start", new FromColumn("Zeitraum"),
                        "period_end", new FromColumn("Zeitraum"),
                        "value", new FromColumn("Wert (1000 USD)"),
                        "speaker", new FromColumn("Zollamt"),
                        "qualifier", new Always("exact"),
                        "unit", new Always("usd-thousand"),
                        "modality", new Always("reported"),
                        "source", new New()),
                false,
                numbers,
                Optional.of(new NewSeries("Wert", "", "Zollverwaltung", "0")),
                Optional.of(CUSTOMS));
    }
}
