package dev.bilateral.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.dataset.RowPage;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.table.Table.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Nothing here changes what is published, so the tests share one start. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredDatasetsTest {

    private static final DatasetId SETTLEMENT = new DatasetId("settlement-share");
    private static final DatasetVersionId FIRST = DatasetVersionId.of("2025-02-01");
    private static final DatasetVersionId SECOND = DatasetVersionId.of("2026-03-31");

    @Parameter
    TestDatabase database;

    private String url;
    private ConfigurableApplicationContext application;
    private DatasetService datasets;
    private DatasetContents contents;

    @BeforeParameterizedClassInvocation
    void start() {
        url = database.freshUrl();
        application = database.start(url, "", DatasetRooms.class);
        datasets = application.getBean(DatasetService.class);
        contents = application.getBean(DatasetContents.class);
    }

    @AfterParameterizedClassInvocation
    void stop() {
        application.close();
    }

    @Test
    void the_shipped_folders_load_without_a_fault() {
        assertThat(datasets.failures()).isEmpty();
        assertThat(datasets.datasets())
                .extracting(dataset -> dataset.id().value())
                .containsExactly(
                        "context",
                        "gas-pipeline",
                        "reference-pipelines",
                        "settlement-share",
                        "trade-turnover",
                        "transport-corridor",
                        "treaty");
        assertThat(datasets.datasets())
                .allSatisfy(dataset -> assertThat(dataset.versions())
                        .extracting(DatasetVersion::id)
                        .containsExactly(SECOND, FIRST));
    }

    @Test
    void an_edition_is_read_back_as_its_files_state_it() {
        for (Dataset dataset : datasets.datasets()) {
            for (DatasetVersion version : dataset.versions()) {
                var stored = datasets.edition(dataset.id(), version.id()).orElseThrow();
                var filed = PublishedEditions.read(
                        dataset.id().value(), version.id().toString());
                assertThat(stored.observations()).isEqualTo(filed.observations());
                assertThat(stored.series()).isEqualTo(filed.series());
                assertThat(stored.sources()).isEqualTo(filed.sources());
                assertThat(version.observations())
                        .isEqualTo(filed.observations().size());
            }
        }
    }

    @Test
    void a_second_start_leaves_published_versions_alone() {
        try (var again = database.start(url, "", DatasetRooms.class)) {
            assertThat(again.getBean(DatasetService.class).failures()).isEmpty();
            assertThat(again.getBean(DatasetService.class).datasets()).isEqualTo(datasets.datasets());
        }
    }

    @Test
    void a_day_chooses_the_newest_version_not_after_it() {
        assertThat(datasets.firstDay()).contains(FIRST.day());
        assertThat(datasets.asOf(LocalDate.of(2025, 1, 31))).isEmpty();
        assertThat(datasets.asOf(FIRST.day()).orElseThrow().versions().get(SETTLEMENT))
                .isEqualTo(FIRST);
        assertThat(datasets.asOf(LocalDate.of(2026, 3, 30))
                        .orElseThrow()
                        .versions()
                        .get(SETTLEMENT))
                .isEqualTo(FIRST);
        assertThat(datasets.asOf(SECOND.day())).contains(datasets.newest());
        assertThat(datasets.newest().versions().get(SETTLEMENT)).isEqualTo(SECOND);
    }

    @Test
    void pages_by_key_give_all_rows_once_and_in_order() {
        var edition = datasets.edition(SETTLEMENT, SECOND).orElseThrow();
        List<Row> paged = new ArrayList<>();
        RowPage page = contents.page(SETTLEMENT, SECOND, 0, 7);
        while (!page.rows().isEmpty()) {
            paged.addAll(page.rows());
            page = contents.page(SETTLEMENT, SECOND, page.lastN(), 7);
        }

        assertThat(paged)
                .isEqualTo(ObservationTable.of(edition.version(), edition.observations())
                        .toList());
        assertThat(contents.sources(SETTLEMENT, SECOND)).isEqualTo(edition.sources());
    }

    @Test
    void a_streamed_table_has_the_rows_of_one_that_is_held() {
        for (Dataset dataset : datasets.datasets()) {
            for (DatasetVersion version : dataset.versions()) {
                var edition = datasets.edition(dataset.id(), version.id()).orElseThrow();

                assertThat(ObservationTable.streamed(contents, version).toList())
                        .isEqualTo(ObservationTable.of(version, edition.observations())
                                .toList());
            }
        }
    }

    @Test
    void files_come_back_byte_by_byte() throws IOException {
        List<PackageFile> files = contents.files(new DatasetId("trade-turnover"), SECOND);

        assertThat(files)
                .extracting(PackageFile::path)
                .containsExactlyInAnyOrder("datapackage.json", "observations.csv", "series.csv", "sources.csv");
        for (PackageFile file : files) {
            assertThat(file.content())
                    .isEqualTo(Files.readAllBytes(Path.of("datasets/trade-turnover/2026-03-31", file.path())));
        }
    }

    @Test
    void what_is_not_published_is_empty() {
        assertThat(datasets.edition(SETTLEMENT, DatasetVersionId.of("2025-02-02")))
                .isEmpty();
        assertThat(datasets.find(new DatasetId("no-such"))).isEmpty();
        assertThat(contents.files(new DatasetId("no-such"), FIRST)).isEmpty();
    }
}
