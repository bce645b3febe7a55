package dev.bilateral.dataset.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.Observation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageReaderTest {

    private static final String OBSERVATIONS = "observations.csv";
    private static final String DESCRIPTOR = "datapackage.json";

    @TempDir
    Path root;

    private SampleFolder folder;

    @BeforeEach
    void sample() {
        folder = SampleFolder.in(root, "sample", "2025-02-01");
    }

    @Test
    void a_folder_without_a_fault_is_read_with_its_digits() {
        var result = new PackageReader(folder.found()).read();

        assertThat(result.problems()).isEmpty();
        var publication = result.publication().orElseThrow();
        List<Observation> observations = new ArrayList<>();
        publication.observations().forEach(observations::add);
        assertThat(observations).hasSize(4);
        assertThat(observations.getFirst().stated())
                .hasToString("Stated[qualifier=EXACT, value=4.8, lower=null, upper=null]");
        assertThat(observations.get(1).note()).isEqualTo("a note, quoted");
        assertThat(publication.version().observations()).isEqualTo(4);
        assertThat(publication.version().changes()).isEqualTo("First edition.");
        assertThat(publication.imprint()).isEmpty();
    }

    @Test
    void a_character_that_a_database_cannot_keep_is_refused_where_it_stands() {
        folder.replace(OBSERVATIONS, "a note", "a no\u0000te").sealed();

        assertThat(new PackageReader(folder.found()).read().problems())
                .contains(new Problem(
                        OBSERVATIONS, 3, "note", null, "text holds no character with the code 0: take it out"));
    }

    @Test
    void so_is_one_in_any_text_of_the_descriptor() {
        folder.replace(DESCRIPTOR, "First edition.", "First\\u0000edition.")
                .replace(DESCRIPTOR, "\"Bilateral\"", "\"Bi\\u0000lateral\"");

        assertThat(problems())
                .containsExactly(
                        new Problem(
                                DESCRIPTOR, 0, "changes", null, "text holds no character with the code 0: take it out"),
                        new Problem(
                                DESCRIPTOR,
                                0,
                                "contributors/0/title",
                                null,
                                "text holds no character with the code 0: take it out"));
    }

    @Test
    void an_event_carries_neither_number_nor_qualifier() {
        folder.replace("series.csv", "share,Share,,percent,gregorian,,,0,100", "share,Share,,date,gregorian,,,,")
                .replace(OBSERVATIONS, "percent", "date")
                .sealed();

        String rule = "the series share tells of events or provisions, as its unit “date” says:"
                + " they carry neither a number nor a qualifier, so leave this empty";
        assertThat(problems())
                .containsExactly(
                        new Problem(OBSERVATIONS, 4, "lower", "95", rule),
                        new Problem(OBSERVATIONS, 4, "qualifier", "over", rule));
    }

    @Test
    void a_folder_that_cannot_be_listed_is_a_version_of_unreadable_files() throws IOException {
        Path noFolder = Files.createFile(root.resolve("2025-03-01"));

        var result = new PackageReader(PackageFolders.found("sample", "2025-03-01", noFolder)).read();

        assertThat(result.publication()).isEmpty();
        assertThat(result.problems()).extracting(Problem::file).containsExactlyElementsOf(PackageReader.FILES);
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.rule()).startsWith("the file can’t be read"));
    }

    /** Line, what to replace in it and with what, then the column, value and rule that are reported. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | 4.8,,,exact        | abc,,,exact          | value        | abc        | this must be a plain decimal of at most 15 digits, as 4.0
            2 | 4.8,,,exact        | 1e3,,,exact          | value        | 1e3        | this must be a plain decimal of at most 15 digits, as 4.0
            2 | 2024-01-01         | 2024-02-30           | period_start | 2024-02-30 | this must be a day, as 2025-01-17
            2 | 2024-01-01         | 01.01.2024           | period_start | 01.01.2024 | days are written year first: write it as 2025-01-17
            2 | 2024-12-31         | 2023-12-31           | period_end   | 2023-12-31 | a period must not end before it starts, on 2024-01-01
            2 | 2024-12-31         | ''                   | period_end   | ''         | a period has both ends or none
            2 | 2025-04            | 2025-13              | stated_on    | 2025-13    | this must be a day, a month or a year, as 2025-01-17, 2025-01 or 2025
            2 | exact              | precisely            | qualifier    | precisely  | this must be one of exact, about, over, at_least, under, at_most, up_to, between
            2 | exact              | over                 | lower        | ''         | the qualifier over needs a number here
            2 | exact              | over                 | value        | 4.8        | the qualifier over leaves this empty
            2 | exact              | ''                   | value        | 4.8        | a number needs a qualifier
            2 | claimed            | rumoured             | modality     | rumoured   | this must be one of reported, claimed, planned, proposed, estimated, derived
            2 | claimed            | ''                   | modality     | ''         | this may not be empty
            2 | reference          | wrong                | flag         | wrong      | this must be one of reference, misprint, check, forecast
            2 | usd-bn             | eur-bn               | unit         | eur-bn     | the unit must be that of the series, usd-bn
            2 | usd-bn,,           | usd-bn,25C,          | basis        | 25C        | this must be one of 20C, 15C, 0C, unstated
            2 | ,trade,            | ,traffic,            | series       | traffic    | no row of series.csv has this id
            2 | paper              | tome                 | source       | tome       | no row of sources.csv has this id
            2 | trade-a            | Trade A              | id           | Trade A    | an id is made of lower-case letters and digits, in parts joined by hyphens
            2 | 4.8                | -4.8                 | value        | -4.8       | the series trade has no number below 0
            3 | trade-b            | trade-a              | id           | trade-a    | an id may stand once only; this one stands in line 2 already
            3 | ,4,5,              | ,5,4,                | lower        | 5          | the lower end must not be above the upper end, 4
            3 | hovering between   | it hovers at around four | wording  | it hovers at around four | the source’s hedge is at most four words
            4 | ,95,               | ,105,                | lower        | 105        | the series share has no number above 100
            4 | ,95,               | ,100,                | lower        | 100        | the series share has no number that is over 100
            """)
    void a_broken_rule_is_named_with_its_place(
            int line, String from, String to, String column, String value, String rule) {
        folder.edit(OBSERVATIONS, text -> inLine(text, line, from, to)).sealed();

        assertThat(problems()).contains(new Problem(OBSERVATIONS, line, column, value, rule));
        assertThat(problems()).allSatisfy(problem -> assertThat(problem.line()).isEqualTo(line));
    }

    @Test
    void all_faults_of_all_files_are_told_at_once() {
        folder.edit(OBSERVATIONS, text -> inLine(text, 2, "exact", "precisely"))
                .edit(OBSERVATIONS, text -> inLine(text, 3, "letter", "nobody"))
                .replace("series.csv", "gregorian,,,0,100", "julian,,,100,0")
                .replace("sources.csv", "newsletter,true", "novel,perhaps")
                .sealed()
                .replace(DESCRIPTOR, "\"First edition.\"", "\"\"");

        assertThat(problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + ":" + problem.column())
                .containsExactly(
                        "datapackage.json:0:changes",
                        "observations.csv:2:qualifier",
                        "observations.csv:3:source",
                        "series.csv:3:calendar",
                        "series.csv:3:domain_min",
                        "sources.csv:3:founding",
                        "sources.csv:3:kind");
    }

    @Test
    void two_reference_figures_for_one_period_are_refused() {
        folder.edit(
                        OBSERVATIONS,
                        text -> text + "trade-c,trade,2024-01-01,2024-12-31,,,,,4.9,,,exact,usd-bn,,claimed,"
                                + "paper,,reference,\n")
                .sealed();

        assertThat(problems())
                .singleElement()
                .hasToString("observations.csv, line 6, column flag, \"reference\":"
                        + " a series has one reference figure per period; line 2 has one already");
    }

    @Test
    void a_wrong_hash_or_length_names_the_file() {
        folder.replace(OBSERVATIONS, "4.8", "4.80");

        assertThat(problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        length -> assertThat(length)
                                .startsWith("observations.csv: the file must have the ")
                                .endsWith(" bytes that datapackage.json states; it has " + bytesOfObservations()),
                        hash -> assertThat(hash).startsWith("observations.csv, \"sha256:"));
    }

    @Test
    void a_missing_file_is_named_and_the_others_are_still_checked() {
        folder.edit(OBSERVATIONS, text -> inLine(text, 2, "exact", "precisely"))
                .sealed()
                .delete("series.csv");

        assertThat(problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("observations.csv:2", "series.csv:0");
    }

    @Test
    void an_empty_folder_misses_all_its_files() {
        List.of(DESCRIPTOR, OBSERVATIONS, "series.csv", "sources.csv").forEach(folder::delete);

        assertThat(problems()).hasSize(4).allSatisfy(p -> assertThat(p.rule()).isEqualTo("a version needs this file"));
    }

    @Test
    void missing_and_unknown_columns_are_named() {
        folder.edit(OBSERVATIONS, text -> text.replace(",modality,", ",mood,")).sealed();

        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "observations.csv, line 1, column modality: the file needs this column: add it, with empty cells where nothing is known",
                        "observations.csv, line 1, column mood: no such column is known: correct its name, or remove it");
    }

    @Test
    void a_line_with_too_few_fields_is_named() {
        folder.edit(OBSERVATIONS, text -> text + "trade-c,trade\n").sealed();

        assertThat(problems())
                .singleElement()
                .hasToString(
                        "observations.csv, line 6: the line must have 19 fields; it has 2: add what is missing, or put quotation marks around a field with a comma");
    }

    @Test
    void text_after_a_closing_quote_is_named_by_its_line() {
        folder.replace(OBSERVATIONS, "\"a note, quoted\"", "\"a note\nover two lines\"")
                .edit(OBSERVATIONS, text -> text.replace("95,,over", "\"95\"5,,over"))
                .sealed();

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.rule()).startsWith("fields with a quote");
        });
    }

    @Test
    void bad_utf_8_is_named_by_line_and_column_and_the_rest_still_checked() {
        String text = "id,title,publisher,author,published,url,kind,founding,restricted,note\n"
                + "paper,\"A\npaper\",Agency,,2025-04-18,,press,false,,\nletter,A l";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9); // é in Latin-1
        bytes.writeBytes("tter,,Author,,,novel,true,,\n".getBytes(StandardCharsets.UTF_8));
        folder.write("sources.csv", bytes.toByteArray()).sealed();

        assertThat(problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + ":" + problem.column())
                .containsExactly("sources.csv:4:kind", "sources.csv:4:title");
    }

    @Test
    void a_malformed_descriptor_is_named_by_its_line() {
        folder.replace(DESCRIPTOR, "\"title\": \"Sample\",", "\"title\": \"Sample\"");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(DESCRIPTOR);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.rule()).startsWith("the descriptor must be JSON");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\"name\": \"sample\"', '\"name\": \"other\"', name",
        "'\"version\": \"2025-02-01\"', '\"version\": \"2025-02-02\"', version",
        "'\"created\": \"2025-02-01T12:00:00Z\"', '\"created\": \"yesterday\"', created",
        "'\"created\": \"2025-02-01T12:00:00Z\"', '\"created\": \"+999999999-02-01T12:00:00Z\"', created",
        "'\"created\": \"2025-02-01T12:00:00Z\"', '\"created\": \"+1000000000-12-31T23:00:00Z\"', created",
        "'\"created\": \"2025-02-01T12:00:00Z\"', '\"created\": \"-0001-02-01T12:00:00Z\"', created",
        "'\"title\": \"Sample\"', '\"title\": 5', title",
        "'{\"title\": \"Bilateral\"}', '', contributors",
        "'{\"name\": \"note\"}', '{\"name\": \"notes\"}', resources/observations.csv/schema",
        "'\"hash\": \"sha256:', '\"hash\": \"md5:', resources/observations.csv/hash",
        "'\"path\": \"series.csv\"', '\"path\": \"serious.csv\"', resources/series.csv",
    })
    void a_fault_of_the_descriptor_is_named_by_its_place(String from, String to, String place) {
        folder.replace(DESCRIPTOR, from, to);

        assertThat(problems()).extracting(Problem::column).contains(place);
    }

    @Test
    void a_folder_with_another_name_than_a_day_is_refused() {
        SampleFolder latest = SampleFolder.in(root, "sample", "latest");

        assertThat(new PackageReader(latest.found()).read().problems())
                .extracting(Problem::toString)
                .containsExactly(", \"latest\": a version folder is named by its day, as 2026-03-31 or 2026-03-31.2");
    }

    @Test
    void an_address_that_could_run_a_script_is_refused() {
        folder.replace("sources.csv", "https://example.org/a", "javascript:alert(1)")
                .sealed();

        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.column()).isEqualTo("url"));
    }

    private List<Problem> problems() {
        return new PackageReader(folder.found())
                .read().problems().stream().sorted().toList();
    }

    private long bytesOfObservations() {
        return root.resolve("sample/2025-02-01").resolve(OBSERVATIONS).toFile().length();
    }

    private static String inLine(String text, int line, String from, String to) {
        String[] lines = text.split("\n", -1);
        lines[line - 1] = lines[line - 1].replaceFirst(java.util.regex.Pattern.quote(from), to);
        return String.join("\n", lines);
    }
}
