package dev.bilateral.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.SampleFolder;
import dev.bilateral.dataset.repository.DatasetRepository;
import dev.bilateral.dataset.repository.DraftRepository;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/** What comes between the first written page and the last row in the database. */
class BrokenPublishingTest {

    private static final DatasetId SAMPLE = new DatasetId("sample");
    private static final DatasetVersionId FIRST = DatasetVersionId.of("2025-02-01");
    private static final DatasetVersionId SECOND = DatasetVersionId.of("2026-03-31");
    private static final String LAST_PART = "SOURCES";

    @TempDir
    Path folder;

    @BeforeEach
    void ship() {
        SampleFolder.in(folder.resolve("shipped"), "sample", "2025-02-01");
        Rooms.STEP.set(null);
    }

    @OnBothDatabases
    void nobody_changes_or_discards_a_draft_while_its_rows_are_written(TestDatabase database) {
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            DraftRow late = first(drafts, draft);
            during("rows", LAST_PART, () -> {
                assertThatThrownBy(() -> drafts.put(draft, DraftPart.OBSERVATIONS, late, with(late, "4.9", "5.1")))
                        .isInstanceOf(PublishingRefused.class);
                assertThatThrownBy(() -> drafts.remove(draft, DraftPart.OBSERVATIONS, late.n()))
                        .isInstanceOf(PublishingRefused.class);
                assertThatThrownBy(() -> drafts.discard(draft, "stewart"))
                        .isInstanceOf(PublishingRefused.class)
                        .hasMessageContaining("being published");
                assertThat(drafts.open()).hasSize(1);
            });

            DatasetVersion version = publish(application, draft);

            assertThat(Rooms.STEP.get()).isNull();
            assertThat(version.id()).isEqualTo(SECOND);
            assertThat(drafts.open()).isEmpty();
        }
    }

    @OnBothDatabases
    void a_draft_that_was_refused_can_be_changed_again_and_so_can_one_whose_server_was_stopped(TestDatabase database) {
        String url = database.freshUrl();
        DraftId draft;
        try (var application = start(database, url)) {
            Drafts drafts = application.getBean(Drafts.class);
            draft = edited(drafts, application, "about five").id();
            assertThatThrownBy(() -> publish(application, draft)).isInstanceOf(PublishingRefused.class);
            change(drafts, draft, "about five", "4.9");
            application
                    .getBean(DraftRepository.class)
                    .hold(draft, application.getBean(Drafts.class).revision(draft));
        }
        try (var again = start(database, url)) {
            Drafts drafts = again.getBean(Drafts.class);
            change(drafts, draft, "4.9", "5.1");
            assertThat(publish(again, draft).id()).isEqualTo(SECOND);
        }
    }

    @OnBothDatabases
    void a_version_whose_folder_stands_is_stored_by_the_next_attempt(TestDatabase database) {
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            DatasetService datasets = application.getBean(DatasetService.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            during("publish", "", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publish(application, draft)).hasMessageContaining("away");
            assertThat(datasets.newest()).hasToString("sample:" + FIRST);

            assertThat(publish(application, draft).id()).isEqualTo(SECOND);

            assertThat(datasets.newest()).hasToString("sample:" + SECOND);
            assertThat(drafts.open()).isEmpty();
        }
    }

    @OnBothDatabases
    void a_version_whose_folder_stands_is_stored_though_the_next_attempt_is_cancelled(TestDatabase database) {
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            during("publish", "", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publish(application, draft)).hasMessageContaining("away");
            Progress cancelled = new Progress();
            cancelled.cancel();

            assertThat(publish(application, draft, cancelled).id()).isEqualTo(SECOND);
        }
    }

    @OnBothDatabases
    void a_version_that_stands_with_other_rows_of_the_draft_is_not_taken_for_what_is_published(TestDatabase database) {
        String url = database.freshUrl();
        try (var application = start(database, url)) {
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            during("publish", "", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publish(application, draft)).hasMessageContaining("away");
            application.getBean(DraftRepository.class).release(draft); // as where nobody could look whether it stands
            change(drafts, draft, "4.9", "5.1");

            assertThatThrownBy(() -> publish(application, draft))
                    .isInstanceOf(PublishingRefused.class)
                    .hasMessageContaining("meanwhile version " + SECOND + " is the newest");

            assertThat(drafts.open()).hasSize(1);
            assertThat(first(drafts, draft).cells()).contains("5.1");
        }
        try (var again = start(database, url)) {
            assertThat(again.getBean(Drafts.class).open()).hasSize(1);
        }
    }

    @OnBothDatabases
    void where_the_second_look_fails_too_the_first_failure_is_told_and_the_draft_is_open(TestDatabase database)
            throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(unreadable), "No file that is there and can't be read");
        Path standing = folder.resolve("home/datasets/sample/2026-01-01");
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            during("rows", LAST_PART, () -> {
                link(standing, unreadable);
                throw new IllegalStateException("The disk is full");
            });

            assertThatThrownBy(() -> publish(application, draft))
                    .hasMessageContaining("The disk is full")
                    .satisfies(first -> assertThat(first.getSuppressed())
                            .singleElement()
                            .satisfies(second -> assertThat(second).hasMessageContaining("can't be read")));

            FileSystemUtils.deleteRecursively(standing);
            change(drafts, draft, "4.9", "5.1");
            assertThat(publish(application, draft).id()).isEqualTo(SECOND);
        }
    }

    private static void link(Path folder, Path to) {
        try {
            Files.createDirectories(folder);
            Files.createSymbolicLink(folder.resolve("datapackage.json"), to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OnBothDatabases
    void a_draft_that_can_not_be_counted_is_open_again(TestDatabase database) {
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            during("count", "OBSERVATIONS", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publish(application, draft)).hasMessageContaining("away");

            change(drafts, draft, "4.9", "5.1");

            assertThat(publish(application, draft).id()).isEqualTo(SECOND);
        }
    }

    @OnBothDatabases
    void a_version_is_published_though_its_draft_is_not_cleared(TestDatabase database) {
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            during("clear", "", () -> {
                throw new RejectedExecutionException("The server ends");
            });

            assertThat(publish(application, draft).id()).isEqualTo(SECOND);
            assertThat(Rooms.STEP.get()).isNull();
        }
    }

    @OnBothDatabases
    void screens_are_told_of_a_withdrawal_that_was_followed_with_another_dataset(TestDatabase database) {
        SampleFolder.in(folder.resolve("shipped"), "other", "2025-02-01");
        SampleFolder.in(folder.resolve("shipped"), "other", "2026-01-01");
        DatasetId other = new DatasetId("other");
        List<VersionsChanged> told = new ArrayList<>();
        try (var application = start(database, database.freshUrl())) {
            listen(application, told);
            Publishing publishing = application.getBean(Publishing.class);
            during("withdraw", "", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publishing.withdraw(other, FIRST, "stewart", "Misread."))
                    .hasMessageContaining("away");

            publish(
                    application,
                    edited(application.getBean(Drafts.class), application, "4.9")
                            .id());

            assertThat(told)
                    .containsExactly(
                            new VersionsChanged(other, FIRST, true), new VersionsChanged(SAMPLE, SECOND, false));
        }
    }

    @OnBothDatabases
    void a_version_that_fails_to_be_stored_at_start_is_told_and_stops_no_other(TestDatabase database) {
        SampleFolder.in(folder.resolve("shipped"), "awry", "2025-02-01");
        during("publish", "awry", () -> {
            throw new IllegalStateException("The database can't take this one");
        });
        try (var application = start(database, database.freshUrl())) {
            DatasetService datasets = application.getBean(DatasetService.class);

            assertThat(datasets.newest()).hasToString("sample:" + FIRST);
            assertThat(datasets.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.dataset()).isEqualTo("awry");
                assertThat(failure.problems())
                        .singleElement()
                        .hasToString("datapackage.json, column version, \"2025-02-01\": the database did not take this"
                                + " version; the server’s log says why: mend that, and start again");
            });
        }
    }

    @OnBothDatabases
    void another_draft_meets_the_version_that_stands(TestDatabase database) {
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            DraftId other = edited(drafts, application, "5.0").id();
            during("publish", "", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publish(application, draft)).hasMessageContaining("away");

            assertThatThrownBy(() -> publish(application, other))
                    .isInstanceOf(PublishingRefused.class)
                    .hasMessageContaining("meanwhile version " + SECOND + " is the newest");
            assertThat(drafts.open()).hasSize(1);
        }
    }

    @OnBothDatabases
    void a_withdrawal_whose_note_stands_is_stored_by_the_next_attempt(TestDatabase database) {
        try (var application = start(database, database.freshUrl())) {
            Drafts drafts = application.getBean(Drafts.class);
            publish(application, edited(drafts, application, "4.9").id());
            Publishing publishing = application.getBean(Publishing.class);
            during("withdraw", "", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publishing.withdraw(SAMPLE, SECOND, "stewart", "Misread."))
                    .hasMessageContaining("away");

            assertThat(publishing
                            .withdraw(SAMPLE, SECOND, "stewart", "Misread.")
                            .reason())
                    .isEqualTo("Misread.");

            assertThat(application.getBean(DatasetService.class).newest()).hasToString("sample:" + FIRST);
        }
    }

    /** Runs once, within the next call of a repository's method that has this among its arguments. */
    @OnBothDatabases
    void open_screens_are_told_of_what_was_followed_and_of_nothing_else(TestDatabase database) {
        List<VersionsChanged> told = new ArrayList<>();
        try (var application = start(database, database.freshUrl())) {
            listen(application, told);
            Drafts drafts = application.getBean(Drafts.class);
            DraftId draft = edited(drafts, application, "4.9").id();
            during("publish", "", () -> {
                throw new IllegalStateException("The database is away");
            });
            assertThatThrownBy(() -> publish(application, draft)).hasMessageContaining("away");
            Publishing publishing = application.getBean(Publishing.class);

            assertThatThrownBy(() ->
                            publishing.withdraw(SAMPLE, DatasetVersionId.of("2020-01-01"), "stewart", "Not there."))
                    .isInstanceOf(PublishingRefused.class);
            assertThat(told).containsExactly(new VersionsChanged(SAMPLE, SECOND, false));

            publishing.withdraw(SAMPLE, FIRST, "stewart", "A mistake.");
            assertThat(told)
                    .containsExactly(
                            new VersionsChanged(SAMPLE, SECOND, false), new VersionsChanged(SAMPLE, FIRST, true));
        }
    }

    private static void during(String method, String argument, Runnable work) {
        Rooms.STEP.set(new Step(method, argument, work));
    }

    private static void listen(ConfigurableApplicationContext application, List<VersionsChanged> told) {
        application.addApplicationListener((PayloadApplicationEvent<Object> event) -> {
            if (event.getPayload() instanceof VersionsChanged changed) {
                told.add(changed);
            }
        });
    }

    private static DatasetVersion publish(ConfigurableApplicationContext application, DraftId draft) {
        return publish(application, draft, new Progress());
    }

    private static DatasetVersion publish(
            ConfigurableApplicationContext application, DraftId draft, Progress progress) {
        int revision = application.getBean(Drafts.class).revision(draft);
        return application
                .getBean(Publishing.class)
                .publish(new Release(draft, revision, "stewart", "A correction.", List.of()), progress);
    }

    private static DraftRow first(Drafts drafts, DraftId draft) {
        return drafts.rows(draft, DraftPart.OBSERVATIONS, 0, 1).getFirst();
    }

    private static List<String> with(DraftRow row, String from, String to) {
        return row.cells().stream().map(cell -> cell.equals(from) ? to : cell).toList();
    }

    private static void change(Drafts drafts, DraftId draft, String from, String to) {
        DraftRow first = first(drafts, draft);
        drafts.put(draft, DraftPart.OBSERVATIONS, first, with(first, from, to));
    }

    private static DatasetDraft edited(Drafts drafts, ConfigurableApplicationContext application, String value) {
        DatasetVersion newest = application
                .getBean(DatasetService.class)
                .find(SAMPLE)
                .orElseThrow()
                .newest();
        DatasetDraft draft = drafts.copyOf(newest, "stewart", new Progress());
        change(drafts, draft.id(), "4.8", value);
        return draft;
    }

    private ConfigurableApplicationContext start(TestDatabase database, String url) {
        return database.start(
                List.of(
                        "--bilateral.folder=" + folder.resolve("home"),
                        "--bilateral.datasets=" + folder.resolve("shipped")),
                url,
                Rooms.class);
    }

    private record Step(String method, String argument, Runnable work) {}

    @Import(DatasetRooms.class)
    static class Rooms {

        private static final AtomicReference<Step> STEP = new AtomicReference<>();

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-31T10:20:30Z"), ZoneOffset.UTC);
        }

        /** Repositories that let something come between. */
        @Bean
        static BeanPostProcessor between() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return switch (bean) {
                        case DraftRepository drafts -> wrapped(DraftRepository.class, drafts);
                        case DatasetRepository datasets -> wrapped(DatasetRepository.class, datasets);
                        default -> bean;
                    };
                }
            };
        }

        private static <T> T wrapped(Class<T> type, T real) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        Step next = STEP.get();
                        if (next != null
                                && method.getName().equals(next.method())
                                && List.of(arguments).toString().contains(next.argument())) {
                            STEP.set(null);
                            next.work().run();
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
