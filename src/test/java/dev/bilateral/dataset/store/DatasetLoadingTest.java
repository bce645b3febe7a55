package dev.bilateral.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.LoadFailure;
import dev.bilateral.dataset.files.SampleFolder;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What becomes of folders from one start to the next. */
class DatasetLoadingTest {

    @TempDir
    Path root;

    @OnBothDatabases
    void a_broken_version_is_not_loaded_and_stops_no_other(TestDatabase database) {
        SampleFolder.in(root, "good", "2025-02-01");
        SampleFolder.in(root, "mixed", "2025-02-01");
        SampleFolder.in(root, "mixed", "2026-03-31")
                .replace("observations.csv", "claimed", "rumoured")
                .sealed();

        start(database, database.freshUrl(), datasets -> {
            assertThat(datasets.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.dataset()).isEqualTo("mixed");
                assertThat(failure.version()).isEqualTo("2026-03-31");
                assertThat(failure.problems()).extracting(Problem::line).containsExactly(2, 4);
            });
            assertThat(datasets.newest()).hasToString("good:2025-02-01,mixed:2025-02-01");
        });
    }

    @OnBothDatabases
    void a_descriptor_with_a_text_that_no_database_holds_stops_no_other(TestDatabase database) {
        SampleFolder.in(root, "good", "2025-02-01");
        SampleFolder.in(root, "mixed", "2025-02-01").replace("datapackage.json", "A sample.", "A\\u0000sample.");

        start(database, database.freshUrl(), datasets -> {
            assertThat(files(datasets.failures())).containsExactly("datapackage.json");
            assertThat(datasets.newest()).hasToString("good:2025-02-01");
        });
    }

    @OnBothDatabases
    void a_version_that_is_corrected_loads_with_the_next_start(TestDatabase database) {
        String url = database.freshUrl();
        SampleFolder folder = SampleFolder.in(root, "mixed", "2026-03-31")
                .replace("observations.csv", "claimed", "rumoured")
                .sealed();
        start(database, url, datasets -> assertThat(datasets.datasets()).isEmpty());
        folder.replace("observations.csv", "rumoured", "claimed").sealed();

        start(database, url, datasets -> assertThat(datasets.newest()).hasToString("mixed:2026-03-31"));
    }

    @OnBothDatabases
    void a_published_version_that_changes_is_an_error_that_names_the_file(TestDatabase database) {
        String url = database.freshUrl();
        SampleFolder folder = SampleFolder.in(root, "sample", "2025-02-01");
        SampleFolder.in(root, "stable", "2025-02-01");
        start(database, url, datasets -> assertThat(datasets.failures()).isEmpty());
        folder.replace("observations.csv", "4.8", "4.9");

        start(database, url, datasets -> {
            assertThat(files(datasets.failures())).containsExactly("observations.csv");
            assertThat(datasets.newest()).hasToString("sample:2025-02-01,stable:2025-02-01");
            assertThat(firstValue(datasets)).isEqualTo("4.8");
        });
        folder.sealed();

        start(
                database,
                url,
                datasets ->
                        assertThat(files(datasets.failures())).containsExactly("datapackage.json", "observations.csv"));
    }

    @OnBothDatabases
    void an_older_version_that_turns_up_later_is_an_error(TestDatabase database) {
        String url = database.freshUrl();
        SampleFolder.in(root, "sample", "2026-03-31");
        start(database, url, datasets -> assertThat(datasets.failures()).isEmpty());
        SampleFolder.in(root, "sample", "2025-02-01");

        start(database, url, datasets -> {
            assertThat(datasets.failures())
                    .singleElement()
                    .satisfies(
                            failure -> assertThat(failure.problems())
                                    .singleElement()
                                    .hasToString(
                                            "datapackage.json, column version, \"2025-02-01\": version 2026-03-31 is published"
                                                    + " already, and a later one must be newer: name the folder by the day of its publication"));
            assertThat(datasets.newest()).hasToString("sample:2026-03-31");
        });
    }

    @OnBothDatabases
    void a_version_that_was_broken_in_its_turn_loads_once_it_is_mended_beside_a_newer_one(TestDatabase database) {
        String url = database.freshUrl();
        SampleFolder broken = SampleFolder.in(root, "sample", "2025-02-01")
                .replace("observations.csv", "claimed", "rumoured")
                .sealed();
        SampleFolder.in(root, "sample", "2026-03-31");
        start(database, url, datasets -> {
            assertThat(datasets.failures()).hasSize(1);
            assertThat(datasets.newest()).hasToString("sample:2026-03-31");
        });
        start(database, url, datasets -> assertThat(datasets.failures()).hasSize(1));
        broken.replace("observations.csv", "rumoured", "claimed").sealed();

        start(database, url, datasets -> {
            assertThat(datasets.failures()).isEmpty();
            assertThat(datasets.newest()).hasToString("sample:2026-03-31");
            assertThat(datasets.find(new DatasetId("sample")).orElseThrow().versions())
                    .extracting(version -> version.id().toString())
                    .containsExactly("2026-03-31", "2025-02-01");
        });
    }

    @OnBothDatabases
    void a_broken_version_that_turns_up_later_is_an_older_one_once_it_is_mended(TestDatabase database) {
        String url = database.freshUrl();
        SampleFolder.in(root, "sample", "2026-03-31");
        start(database, url, datasets -> assertThat(datasets.failures()).isEmpty());
        SampleFolder late = SampleFolder.in(root, "sample", "2025-02-01")
                .replace("observations.csv", "claimed", "rumoured")
                .sealed();
        start(database, url, datasets -> assertThat(datasets.failures()).hasSize(1));
        late.replace("observations.csv", "rumoured", "claimed").sealed();

        start(
                database,
                url,
                datasets -> assertThat(datasets.failures())
                        .flatExtracting(LoadFailure::problems)
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.rule()).contains("is published already")));
    }

    @OnBothDatabases
    void a_version_that_turned_up_broken_while_the_server_ran_loads_once_it_is_mended(TestDatabase database) {
        String url = database.freshUrl();
        DatasetId sample = new DatasetId("sample");
        Path home = root.resolve("datasets");
        try (var application = startAtHome(database, url)) {
            DatasetLoader loader = application.getBean(DatasetLoader.class);
            SampleFolder.in(home, "sample", "2025-02-01")
                    .replace("observations.csv", "claimed", "rumoured")
                    .sealed();
            assertThat(loader.follow(sample)).isFalse();
            assertThat(loader.follow(sample)).isFalse();
            SampleFolder.in(home, "sample", "2026-03-31");
            assertThat(loader.follow(sample)).isTrue();
        }
        SampleFolder.in(home, "sample", "2025-02-01");

        try (var application = startAtHome(database, url)) {
            DatasetService datasets = application.getBean(DatasetService.class);
            assertThat(datasets.failures()).isEmpty();
            assertThat(datasets.find(sample).orElseThrow().versions())
                    .extracting(version -> version.id().toString())
                    .containsExactly("2026-03-31", "2025-02-01");
        }
    }

    @OnBothDatabases
    void a_note_with_an_instant_that_has_no_year_withdraws_nothing_and_stops_no_dataset(TestDatabase database)
            throws IOException {
        Path home = root.resolve("datasets");
        SampleFolder.in(home, "sample", "2025-02-01");
        Files.writeString(home.resolve("sample/2025-02-01.withdrawn.json"), """
                {"reason": "Wrong.", "withdrawnBy": "ann", "withdrawnAt": "+1000000000-12-31T23:59:59Z"}
                """);

        try (var application = startAtHome(database, database.freshUrl())) {
            assertThat(application.getBean(DatasetService.class).newest().toString())
                    .contains("sample:2025-02-01");
        }
    }

    @OnBothDatabases
    void a_version_whose_folder_is_gone_stays_published(TestDatabase database) {
        String url = database.freshUrl();
        SampleFolder.in(root, "sample", "2025-02-01");
        start(database, url, datasets -> assertThat(datasets.failures()).isEmpty());

        try (var application = database.start(url, root.resolve("sample").toString(), DatasetRooms.class)) {
            assertThat(application.getBean(DatasetService.class).newest()).hasToString("sample:2025-02-01");
        }
    }

    @OnBothDatabases
    void versions_of_one_day_are_ordered_by_number_not_by_text(TestDatabase database) {
        SampleFolder.in(root, "sample", "2026-03-31.10");
        SampleFolder.in(root, "sample", "2026-03-31.2");
        SampleFolder.in(root, "sample", "2026-03-31");

        start(database, database.freshUrl(), datasets -> {
            assertThat(datasets.failures()).isEmpty();
            assertThat(datasets.find(new DatasetId("sample")).orElseThrow().versions())
                    .extracting(version -> version.id().toString())
                    .containsExactly("2026-03-31.10", "2026-03-31.2", "2026-03-31");
        });
    }

    private ConfigurableApplicationContext startAtHome(TestDatabase database, String url) {
        return database.start(List.of("--bilateral.datasets=", "--bilateral.folder=" + root), url, DatasetRooms.class);
    }

    private void start(TestDatabase database, String url, Consumer<DatasetService> check) {
        try (var application = database.start(url, root.toString(), DatasetRooms.class)) {
            check.accept(application.getBean(DatasetService.class));
        }
    }

    private static List<String> files(List<LoadFailure> failures) {
        return failures.stream()
                .flatMap(failure -> failure.problems().stream())
                .map(Problem::file)
                .toList();
    }

    private static String firstValue(DatasetService datasets) {
        DatasetId sample = new DatasetId("sample");
        var edition = datasets.edition(sample, datasets.newest().versions().get(sample))
                .orElseThrow();
        return String.valueOf(edition.observations().getFirst().stated().value());
    }
}
