package dev.bilateral.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of somebody else, whose series and source the dataset does not have. */
class ForeignTableTest extends WithSample {

    private static final DatasetId SAMPLE = new DatasetId("sample");
    private static final NewSource CUSTOMS = new NewSource(
            "Außenhandel nach Warengruppen", "Zollverwaltung", "2026-03", "https://example.org/zoll", "statistics");

    @OnBothDatabases
    void a_customs_table_brings_its_series_and_its_source_along(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
            DatasetDraft draft =
                    running.fill("zoll.csv", CustomsTable.bytes(), customs(NumberStyle.POINTS), new Progress());

            Checked checked = running.check(draft);
            assertThat(checked.withErrors()).isEmpty();
            assertThat(checked.observations()).isEqualTo(CustomsTable.ROWS + 4);

            DatasetVersion version = running.publish(draft, "Customs.");
            Edition edition = running.datasets().edition(SAMPLE, version.id()).orElseThrow();
            assertThat(edition.series()).hasSize(2 + CustomsTable.GOODS);
            Series mills = edition.series().stream()
                    .filter(series -> series.title().equals("Wert: Müllereierzeugnisse (Kapitel 2)"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mills.id()).isEqualTo("wert-mullereierzeugnisse-kapitel-2");
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
        try (RunningImports running = start(database)) {
            DatasetDraft draft = running.fill(
                    "a.csv", "Year,Amount\n2019,4\n2020,5\n".getBytes(StandardCharsets.UTF_8), mapping, new Progress());

            assertThat(running.check(draft).difference().orElseThrow().series().added())
                    .extracting(Series::id, Series::title)
                    .containsExactly(tuple(Names.slug("Зерно"), "Зерно"));
        }
    }

    @OnBothDatabases
    void numbers_in_another_style_than_was_said_are_told_with_their_lines(TestDatabase database) throws IOException {
        try (RunningImports running = start(database)) {
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

    @OnBothDatabases
    void speakers_in_cyrillic_and_persian_and_periods_from_one_day_on_have_ids_of_their_own(TestDatabase database)
            throws IOException {
        String head = "Von;Bis;Amt;Betrag\n";
        String rows = """
                2024-03-21;2025-03-20;گمرک ایران;4.1
                2024-03-21;2024-06-20;گمرک ایران;1.2
                2024-03-21;2025-03-20;وزارت صمت;4.2
                2024-03-21;2025-03-20;ФТС России;4.3
                2024;2024;ФТС России;4.4
                2024-01;2024-01;ФТС России;0.3
                2024-01-01;2024-01-01;ФТС России;0.1
                2024-01;2024-01;ФТС России;0.4
                """;
        Map<String, Origin> cells = new HashMap<>(customs(NumberStyle.PLAIN).cells());
        cells.put("series", new Always("trade"));
        cells.put("period_start", new FromColumn("Von"));
        cells.put("period_end", new FromColumn("Bis"));
        cells.put("speaker", new FromColumn("Amt"));
        cells.put("value", new FromColumn("Betrag"));
        cells.put("unit", new Always("usd-bn"));
        cells.put("source", new Always("letter"));
        Mapping mapping = new Mapping(cells, true);
        try (RunningImports running = start(database)) {
            DatasetDraft draft =
                    running.fill("a.csv", (head + rows).getBytes(StandardCharsets.UTF_8), mapping, new Progress());

            assertThat(running.check(draft).withErrors()).isEmpty();
            List<String> ids = running.drafts().rows(draft.id(), DraftPart.OBSERVATIONS, 0, 100).stream()
                    .map(row -> row.cells().getFirst())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("trade-2024[0-9a-z-]+"));
            assertThat(ids.getFirst()).startsWith("trade-2024-03-21-2025-03-20-");
            assertThat(ids.get(4)).matches("trade-2024-letter-[0-9a-f]{8}");
            assertThat(ids.get(5)).matches("trade-2024-01-letter-[0-9a-f]{8}");
            assertThat(ids.get(7)).isEqualTo(ids.get(5) + "-2");

            List<String> reversed = rows.lines().toList().reversed();
            DatasetDraft again = running.fill(
                    "b.csv",
                    (head + String.join("\n", reversed)).getBytes(StandardCharsets.UTF_8),
                    mapping,
                    new Progress());
            assertThat(running.drafts().rows(again.id(), DraftPart.OBSERVATIONS, 0, 100))
                    .as("an id says what a row is of, not where it stands")
                    .extracting(row -> row.cells().getFirst())
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void a_number_behind_a_name_is_never_the_name_of_another() {
        TakenIds ids = new TakenIds();

        assertThat(List.of(
                        ids.free("a", "trade letter"),
                        ids.free("a", "trade letter"),
                        ids.free("a-2", "trade letter"),
                        ids.free("a", "trade letter"),
                        ids.free("a-2", "trade letter")))
                .containsExactly("a", "a-2", "a-2-2", "a-3", "a-2-3");
        assertThat(ids.has("a-3")).isTrue();
        assertThat(ids.has("b")).isFalse();
        assertThat(ids.has("a-3", "trade letter")).isTrue();
        assertThat(ids.has("a-3", "trade gazette")).isFalse();
    }

    @Test
    void a_hundred_thousand_ids_are_told_from_each_other() {
        TakenIds ids = new TakenIds();

        assertThat(IntStream.range(0, 100_000).mapToObj(i -> ids.free("row-" + i % 50_000, "trade letter")))
                .doesNotHaveDuplicates();
    }

    @Test
    void titles_in_other_scripts_have_names_that_stay() {
        assertThat(Names.slug("Зерно")).matches("[0-9a-f]{8}").isEqualTo(Names.slug("Зерно"));
        assertThat(Names.slug("صنعت")).matches("[0-9a-f]{8}").isNotEqualTo(Names.slug("Зерно"));
        assertThat(Names.slug("Export: نفت")).matches("export-[0-9a-f]{8}");
        assertThat(Names.slug("Café №2")).isEqualTo("cafe-no2");
        assertThat(Names.slug("–")).isEmpty();
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
