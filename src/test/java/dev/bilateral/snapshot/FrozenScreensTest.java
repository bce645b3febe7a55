package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Screens that are no single figure, frozen. */
class FrozenScreensTest {

    private static final String OVERVIEW = "/?gas.rampYears=12";
    private static final String CONTEXT = "/context";
    private static final String COMPARE = "/compare?with=stated-ramp:1,fast-build:1";

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = TestDatabase.H2.start(FigureRooms.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void every_screen_of_the_dashboard_and_comparisons_can_be_frozen() {
        assertThat(application.getBean(FrozenStates.class).screens())
                .extracting(Freezable::id)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                application.getBeansOfType(Figure.class).values().stream()
                                        .map(Figure::id),
                                Stream.of("overview", "context", "compare"))
                        .toList());
    }

    @Test
    void h2_and_postgresql_give_the_same_bytes() {
        try (ConfigurableApplicationContext other = TestDatabase.POSTGRESQL.start(FigureRooms.class)) {
            for (String address : List.of(OVERVIEW, CONTEXT, COMPARE)) {
                assertThat(snapshot(other, address).zip())
                        .as(address)
                        .isEqualTo(snapshot(application, address).zip());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, CONTEXT, COMPARE})
    void the_machines_locale_and_time_zone_change_nothing(String address) {
        byte[] here = snapshot(application, address).zip();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext-ca-persian"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(snapshot(application, address).zip()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, CONTEXT, COMPARE})
    void a_canonical_address_leads_to_the_same_bytes_and_the_package_describes_each_table(String address) {
        Snapshot made = snapshot(application, address);

        assertThat(snapshot(application, made.address()).id()).isEqualTo(made.id());
        Map<String, byte[]> files = files(made);
        for (JsonNode resource :
                JsonMapper.shared().readTree(files.get("datapackage.json")).get("resources")) {
            byte[] content = files.get(resource.get("path").stringValue());
            assertThat(resource.get("hash").stringValue()).isEqualTo("sha256:" + Sha256.hex(content));
            if (resource.has("schema")) {
                describes(resource.get("schema"), content);
            }
        }
        Set<List<String>> sources = rows(files.get("sources.csv")).stream()
                .map(row -> cells(row, List.of("dataset", "id")))
                .collect(Collectors.toSet());
        assertThat(rows(files.getOrDefault("observations.csv", files.get("cited.csv"))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(sources).contains(cells(row, List.of("dataset", "source"))));
    }

    private static void describes(JsonNode schema, byte[] content) {
        List<String> key = new ArrayList<>();
        schema.get("primaryKey").forEach(column -> key.add(column.stringValue()));
        List<String> named = new ArrayList<>();
        schema.get("fields").forEach(field -> named.add(field.get("name").stringValue()));
        List<NamedCsvRecord> rows = rows(content);
        assertThat(rows).isNotEmpty();
        assertThat(rows.getFirst().getHeader()).isEqualTo(named).containsAnyOf("address", "version");
        assertThat(rows.stream().map(row -> cells(row, key))).doesNotHaveDuplicates();
    }

    @Test
    void the_overview_holds_its_sentences_headlines_timeline_and_assumptions() {
        Snapshot made = snapshot(application, OVERVIEW);
        Map<String, byte[]> files = files(made);

        assertThat(made.address()).startsWith("/?v=1&scenario=stated-ramp&revision=1&pins=context:");
        assertThat(made.address()).endsWith("&gas.rampYears=12");
        assertThat(files)
                .containsOnlyKeys(
                        "README.md",
                        "assumptions.csv",
                        "changes.csv",
                        "datapackage.json",
                        "figures.csv",
                        "manifest.json",
                        "observations.csv",
                        "sources.csv",
                        "status.csv",
                        "timeline.csv",
                        "timeline.png",
                        "timeline.svg");
        assertThat(rows(files.get("status.csv")))
                .extracting(row -> row.getField("sentence").replace('\u00a0', ' '))
                .hasSize(3)
                .anySatisfy(sentence -> assertThat(sentence).contains("over 95 %"));
        assertThat(rows(files.get("figures.csv")))
                .extracting(row -> row.getField("number").replace('\u00a0', ' '))
                .contains("just 2, eventually 55 bcm a year", "over 95 % in 2024");
        assertThat(rows(files.get("assumptions.csv")))
                .filteredOn(row -> row.getField("key").equals("gas.rampYears"))
                .extracting(row -> row.getField("value") + row.getField("edited"))
                .containsExactly("12true");
        assertThat(text(files, "README.md")).contains("## What is shown", "## Versions", "@misc{bilateral-overview-");
    }

    @Test
    void the_context_hangs_on_editions_alone() {
        Snapshot made = snapshot(application, CONTEXT);
        Map<String, byte[]> files = files(made);

        assertThat(snapshot(application, "/context?scenario=fast-build&gas.rampYears=12")
                        .id())
                .isEqualTo(made.id());
        assertThat(made.address()).startsWith("/context?v=1&pins=").doesNotContain("scenario");
        assertThat(text(files, "manifest.json")).doesNotContain("scenario", "revision");
        assertThat(text(files, "README.md"))
                .contains("No scenario has a part in it.")
                .doesNotContain("## Filters");
        assertThat(files)
                .containsKeys("dates.csv", "sections.csv", "statements.csv")
                .containsKeys("corridor-cargo.svg", "corridor-cargo.png", "corridor-goals.svg");
        assertThat(rows(files.get("sections.csv")))
                .extracting(row -> row.getField("title"))
                .anySatisfy(title -> assertThat(title).startsWith("The treaty is in force since"));
    }

    @Test
    void a_comparison_holds_rows_inputs_steps_and_every_chart() {
        Snapshot made = snapshot(application, COMPARE);
        Map<String, byte[]> files = files(made);

        assertThat(text(files, "manifest.json")).contains("\"stated-ramp:1\"", "\"fast-build:1\"");
        assertThat(files)
                .containsKeys("comparison.csv", "inputs.csv", "steps.csv", "assumptions.csv")
                .containsKeys("cumulative.svg", "cumulative-difference.png", "bridge-cumulative-2044.svg")
                .doesNotContainKey("bands.csv");
        assertThat(rows(files.get("comparison.csv")).getFirst().getField("address"))
                .startsWith("/api/v1/comparisons/gas.csv?v=1&with=stated-ramp:1,fast-build:1&pins=");
        assertThat(rows(files.get("steps.csv")))
                .extracting(row -> row.getField("inputs"))
                .contains("gas.firstYear");
        assertThat(text(files, "README.md")).contains("## Filters", "Scenario “As fast as Nord Stream 1”, revision 1");
        assertThat(made.title()).contains("2044");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?asOf=2025-02-01", "/context?asOf=2025-02-01", COMPARE + "&asOf=2025-02-01"})
    void newer_versions_are_told_cell_by_cell(String address) {
        FrozenStates states = application.getBean(FrozenStates.class);
        Frozen then = states.find(address).orElseThrow();

        SnapshotDifference difference = states.sinceThen(then).orElseThrow();

        assertThat(difference.before().toString()).contains("gas-pipeline:2025-02-01");
        assertThat(difference.after().toString()).contains("gas-pipeline:2026-03-31");
        assertThat(difference.headline())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.label()).isNotBlank());
        if (!address.startsWith("/compare")) { // what two scenarios assume is the same in all editions
            assertThat(difference.isEmpty()).isFalse();
            assertThat(difference.headline()).anyMatch(Said::isChanged);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v=1&scenario=unknown",
                "/context?v=1&pins=treaty:2031-01-01",
                "/compare?v=1&with=stated-ramp:1",
                "/compare?v=1&with=stated-ramp:1,unknown:1"
            })
    void what_this_server_lacks_leads_nowhere_and_says_why(String address) {
        var reading = application.getBean(FrozenStates.class).read(address).orElseThrow();

        assertThat(reading.frozen()).isEmpty();
        assertThat(reading.problem()).isNotBlank();
    }

    private static Snapshot snapshot(ConfigurableApplicationContext from, String address) {
        return from.getBean(SnapshotMaker.class)
                .of(from.getBean(FrozenStates.class).find(address).orElseThrow());
    }

    private static Map<String, byte[]> files(Snapshot snapshot) {
        return snapshot.files().stream().collect(Collectors.toMap(PackageFile::path, PackageFile::content));
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(NamedCsvRecord row, List<String> columns) {
        return columns.stream().map(row::getField).toList();
    }
}
