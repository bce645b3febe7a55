package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.frozen.Frozen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SnapshotTest {

    private static final Map<String, List<String>> EDITED =
            Map.of("gas.rampYears", List.of("12"), "gas.price", List.of("250"));

    private static final Map<String, List<String>> RANGED = Map.of("gas.rampYears", List.of("8~10~14:triangular"));

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
    void h2_and_postgresql_give_the_same_bytes() {
        try (ConfigurableApplicationContext other = TestDatabase.POSTGRESQL.start(FigureRooms.class)) {
            assertThat(ids(other)).isEqualTo(ids(application)).hasSize(6);
            assertThat(zip(other, "gas", EDITED)).isEqualTo(zip(application, "gas", EDITED));
        }
    }

    @Test
    void the_machines_locale_and_time_zone_change_nothing() {
        byte[] here = zip(application, "trade", EDITED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext-ca-persian"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(zip(application, "trade", EDITED)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void any_other_state_has_another_name() {
        Set<SnapshotId> ids = new HashSet<>(ids(application).values());

        assertThat(ids).hasSize(6);
        assertThat(ids)
                .doesNotContain(snapshot(application, "gas", Map.of("show", List.of("cumulative")))
                        .id());
    }

    @Test
    void what_matters_is_drawn_beside_the_main_chart_where_it_is_asked() {
        Snapshot asked = snapshot(application, "gas", Map.of("outcome", List.of("cumulative:2044")));

        assertThat(asked.files())
                .extracting(PackageFile::path)
                .contains("chart.svg", "what-matters.csv")
                .contains("what-matters-cumulative-2044.svg", "what-matters-cumulative-2044.png");
        assertThat(asked.files().stream()
                        .filter(file -> file.path().equals("what-matters-cumulative-2044.svg"))
                        .map(file -> new String(file.content(), StandardCharsets.UTF_8)))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Ramp length", "each assumption moved alone")
                .contains("a convention to compare assumptions by");
    }

    @Test
    void no_edition_is_read_but_those_that_it_shows_or_cites() {
        Figure gas = application.getBeansOfType(Figure.class).values().stream()
                .filter(figure -> figure.id().equals("gas"))
                .findFirst()
                .orElseThrow();
        FigureState state = application
                .getBean(FigureStates.class)
                .read(gas, Map.of())
                .state()
                .orElseThrow();
        List<String> read = new ArrayList<>();
        DatasetService all = application.getBean(DatasetService.class);
        DatasetService watched = (DatasetService) Proxy.newProxyInstance(
                DatasetService.class.getClassLoader(),
                new Class<?>[] {DatasetService.class},
                (proxy, method, given) -> {
                    if (method.getName().equals("edition")) {
                        read.add(given[0].toString());
                    }
                    return method.invoke(all, given);
                });

        SnapshotTables.of(gas, gas.tables(state), watched).inFiles();

        assertThat(read)
                .contains("gas-pipeline", "settlement-share", "trade-turnover")
                .doesNotContain("treaty", "transport-corridor");
    }

    @Test
    void the_name_hangs_on_every_byte_of_every_file() {
        Snapshot snapshot = snapshot(application, "gas", Map.of());
        for (PackageFile file : snapshot.files()) {
            if (!file.path().equals("manifest.json")) {
                assertThat(new String(snapshot.manifest(), StandardCharsets.UTF_8))
                        .contains(Sha256.hex(file.content()));
            }
        }
        byte[] changed = snapshot.manifest().clone();
        changed[changed.length / 2] ^= 1;
        assertThat(SnapshotId.ofManifest(changed)).isNotEqualTo(snapshot.id());
    }

    @Test
    void the_archive_opens_and_holds_its_files_sorted_stored_and_without_a_time() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip(application, "gas", EDITED)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getExtra()).isNull();
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names)
                .containsExactly(
                        "README.md",
                        "assumptions.csv",
                        "chart.png",
                        "chart.svg",
                        "datapackage.json",
                        "manifest.json",
                        "observations.csv",
                        "projection.csv",
                        "reference.csv",
                        "series.csv",
                        "sources.csv");
    }

    @Test
    void the_package_describes_each_table_and_every_key_leads_somewhere() {
        for (Figure figure : application.getBeansOfType(Figure.class).values()) {
            Map<String, byte[]> files = files(snapshot(application, figure.id(), EDITED));
            JsonNode descriptor = JsonMapper.shared().readTree(files.get("datapackage.json"));
            assertThat(descriptor.get("created").stringValue()).isEqualTo("2026-03-31T00:00:00Z");
            for (JsonNode resource : descriptor.get("resources")) {
                byte[] content = files.get(resource.get("path").stringValue());
                assertThat(resource.get("bytes").intValue()).isEqualTo(content.length);
                assertThat(resource.get("hash").stringValue()).isEqualTo("sha256:" + Sha256.hex(content));
                if (!resource.has("schema")) {
                    assertThat(resource.get("mediatype").stringValue()).startsWith("image/");
                    continue;
                }
                List<String> key = new ArrayList<>();
                resource.get("schema").path("primaryKey").forEach(column -> key.add(column.stringValue()));
                assertThat(rows(content)).isNotEmpty();
                assertThat(rows(content).stream().map(row -> cells(row, key))).doesNotHaveDuplicates();
                List<String> named = new ArrayList<>();
                resource.get("schema")
                        .get("fields")
                        .forEach(f -> named.add(f.get("name").stringValue()));
                assertThat(rows(content).getFirst().getHeader()).isEqualTo(named);
            }
            Set<List<String>> sources = rows(files.get("sources.csv")).stream()
                    .map(row -> cells(row, List.of("dataset", "id")))
                    .collect(Collectors.toSet());
            assertThat(sources)
                    .containsAll(rows(files.get("observations.csv")).stream()
                            .map(row -> cells(row, List.of("dataset", "source")))
                            .toList());
        }
    }

    @Test
    void an_edited_assumption_borrows_neither_reason_nor_source() {
        var rows = rows(files(snapshot(application, "gas", Map.of("gas.initialVolume", List.of("3"))))
                .get("assumptions.csv"));

        assertThat(rows)
                .filteredOn(row -> row.getField("key").equals("gas.initialVolume"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("edited")).isEqualTo("true");
                    assertThat(row.getField("saved_value")).isEqualTo("2");
                    assertThat(row.getField("rationale")).isEmpty();
                    assertThat(row.getField("from_observation")).isEmpty();
                });
        assertThat(rows)
                .filteredOn(row -> row.getField("key").equals("settlement.share"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("used")).isEqualTo("false");
                    assertThat(row.getField("from_statement")).contains("95");
                    assertThat(row.getField("from_source")).isEqualTo("iannuzzi-2025");
                });
    }

    @Test
    void the_readme_says_units_and_bases_in_words_beside_their_codes() {
        String readme =
                new String(files(snapshot(application, "gas", EDITED)).get("README.md"), StandardCharsets.UTF_8);

        assertThat(readme)
                .contains("\n- bcm a year (in the files bcm/yr), gas at a temperature that the source does not state\n")
                .doesNotContain("basis unstated\n- ", "\n- usd-bn", "\n- bcm/yr");
    }

    @Test
    void the_readme_says_what_how_and_from_where_and_names_no_clock_user_or_host() {
        String readme =
                new String(files(snapshot(application, "gas", EDITED)).get("README.md"), StandardCharsets.UTF_8);

        assertThat(readme)
                .contains("## What is shown", "## Filters", "## Qualifiers", "## Units and basis")
                .contains("## Versions", "gas-pipeline 2026-03-31", "## Licence", "## How to cite", "@misc{")
                .contains("/gas?v=1&scenario=stated-ramp&revision=1&pins=")
                .doesNotContain("2026-04-02", "localhost", System.getProperty("user.dir"));
    }

    @Test
    void each_table_has_a_key_and_says_by_itself_what_it_is() {
        for (Figure figure : application.getBeansOfType(Figure.class).values()) {
            Snapshot snapshot = snapshot(application, figure.id(), RANGED);
            Map<String, byte[]> files = files(snapshot);
            for (JsonNode resource :
                    JsonMapper.shared().readTree(files.get("datapackage.json")).get("resources")) {
                String path = resource.get("path").stringValue();
                if (!path.endsWith(".csv")) {
                    continue;
                }
                assertThat(resource.get("schema").path("primaryKey").isArray())
                        .as(path)
                        .isTrue();
                NamedCsvRecord first = rows(files.get(path)).getFirst();
                switch (path) {
                    case "observations.csv" -> assertThat(first.getHeader()).contains("dataset", "version");
                    case "projection.csv" ->
                        assertThat(first.getField("address")).startsWith("/api/v1/projections/" + figure.id());
                    default -> assertThat(first.getField("address")).as(path).isEqualTo(snapshot.address());
                }
            }
        }
        assertThat(files(snapshot(application, "gas", RANGED)))
                .containsKeys("bands.csv", "reference.csv", "series.csv");
    }

    @Test
    void another_build_differs_in_texts_and_pictures_but_in_no_table() {
        Snapshot made = snapshot(application, "gas", Map.of());
        Manifest manifest = Manifest.read(made.manifest()).orElseThrow();

        assertThat(manifest.address()).isEqualTo(made.address());
        assertThat(manifest.files()).hasSize(made.files().size() - 1);
        assertThat(manifest.differsInBuildAlone(manifest)).isFalse();
        assertThat(manifest.differsInBuildAlone(altered(manifest, "chart.svg"))).isTrue();
        assertThat(manifest.differsInBuildAlone(altered(manifest, "README.md"))).isTrue();
        assertThat(manifest.differsInBuildAlone(altered(manifest, "projection.csv")))
                .isFalse();
        assertThat(Manifest.read("no manifest".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_format_of_before_the_first_release_is_refused() {
        Figure gas = figure(application, "gas");
        SnapshotMaker maker = application.getBean(SnapshotMaker.class);
        Frozen shown = application.getBean(FrozenStates.class).of(gas, gas.tables(state(application, gas, Map.of())));

        assertThatThrownBy(() -> maker.of(shown, SnapshotMaker.FIRST_FORMAT - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Manifest altered(Manifest manifest, String path) {
        return new Manifest(
                manifest.format(),
                manifest.address(),
                manifest.files().stream()
                        .map(file -> file.path().equals(path) ? new Manifest.Listed(path, 1, "00") : file)
                        .toList());
    }

    private static Map<String, SnapshotId> ids(ConfigurableApplicationContext from) {
        Map<String, SnapshotId> ids = new TreeMap<>();
        for (Figure figure : from.getBeansOfType(Figure.class).values()) {
            ids.put(figure.id(), snapshot(from, figure.id(), Map.of()).id());
            ids.put(figure.id() + " edited", snapshot(from, figure.id(), EDITED).id());
        }
        return ids;
    }

    private static byte[] zip(
            ConfigurableApplicationContext from, String figure, Map<String, List<String>> parameters) {
        return snapshot(from, figure, parameters).zip();
    }

    private static Snapshot snapshot(
            ConfigurableApplicationContext from, String id, Map<String, List<String>> parameters) {
        Figure figure = figure(from, id);
        return from.getBean(SnapshotMaker.class)
                .of(from.getBean(FrozenStates.class).of(figure, figure.tables(state(from, figure, parameters))));
    }

    private static Figure figure(ConfigurableApplicationContext from, String id) {
        return from.getBeansOfType(Figure.class).values().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FigureState state(
            ConfigurableApplicationContext from, Figure figure, Map<String, List<String>> parameters) {
        return from.getBean(FigureStates.class).read(figure, parameters).state().orElseThrow();
    }

    private static Map<String, byte[]> files(Snapshot snapshot) {
        return snapshot.files().stream().collect(Collectors.toMap(PackageFile::path, PackageFile::content));
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> cells(NamedCsvRecord row, List<String> columns) {
        return columns.stream().map(row::getField).toList();
    }
}
