package dev.bilateral.dataset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.common.Cancelled;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Progress;
import dev.bilateral.common.Stated;
import dev.bilateral.dataset.AcceptedWarning;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.VersionsChanged;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DatasetDraft.Beginning;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.files.SampleFolder;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.util.FileSystemUtils;

/** From a draft to a folder that stands, and what becomes of it. */
class PublishingTest {

    private static final DatasetId SAMPLE = new DatasetId("sample");
    private static final Instant NOW = Instant.parse("2026-03-31T10:20:30.456Z");
    private static final String TODAY = "2026-03-31";

    @TempDir
    Path folder;

    private Path shipped;
    private Path home;

    @BeforeEach
    void ship() {
        shipped = folder.resolve("shipped");
        home = folder.resolve("home");
        SampleFolder.in(shipped, "sample", "2025-02-01");
    }

    @OnBothDatabases
    void a_published_draft_is_a_folder_and_the_newest_version_at_once(TestDatabase database) throws IOException {
        String url = database.freshUrl();
        try (Running running = start(database, url)) {
            DatasetDraft draft = running.edited("4.8", "4.9");
            AcceptedWarning accepted =
                    new AcceptedWarning(new Problem("observations.csv", 2, "value", "4.9", "far above"), "Checked.");

            DatasetVersion version = running.publish(draft.id(), " A correction. ", accepted);

            assertThat(version.id()).hasToString(TODAY);
            assertThat(version.changes()).isEqualTo("A correction.");
            assertThat(version.created()).isEqualTo("2026-03-31T10:20:30Z");
            assertThat(running.datasets().newest()).hasToString("sample:" + TODAY);
            assertThat(files(home.resolve("datasets/sample/" + TODAY)))
                    .containsExactly("datapackage.json", "observations.csv", "series.csv", "sources.csv");
            assertThat(files(home.resolve("datasets/.unfinished"))).isEmpty();
            assertThat(running.diff("2025-02-01", TODAY).observations().changed())
                    .singleElement()
                    .satisfies(change -> assertThat(change.cells())
                            .singleElement()
                            .satisfies(cell -> assertThat(cell.difference()).hasValue(0.1)));
            assertThat(running.drafts().open()).isEmpty();
            assertThat(running.drafts().count(draft.id(), DraftPart.OBSERVATIONS))
                    .isZero();
            assertThat(running.told()).containsExactly(new VersionsChanged(SAMPLE, version.id(), false));
            assertThat(running.audit().newest(10))
                    .extracting(AuditTrail.Entry::action)
                    .containsExactly(Action.ACCEPTED_WARNING, Action.PUBLISHED_VERSION, Action.IMPORTED_DRAFT);
        }
        try (Running again = start(database, url)) {
            assertThat(again.datasets().failures()).isEmpty();
            assertThat(again.datasets().newest()).hasToString("sample:" + TODAY);
            assertThat(again.audit().newest(10)).hasSize(3);
        }
    }

    @OnBothDatabases
    void a_second_version_of_a_day_is_counted(TestDatabase database) {
        try (Running running = start(database, database.freshUrl())) {
            running.publish(running.edited("4.8", "4.9"));
            DatasetVersion second = running.publish(running.edited("4.9", "5.0"));

            assertThat(second.id()).hasToString(TODAY + ".2");
            assertThat(running.datasets().newest()).hasToString("sample:" + TODAY + ".2");
        }
    }

    @OnBothDatabases
    void a_database_that_was_lost_follows_from_the_folders(TestDatabase database) {
        DraftId draft;
        try (Running running = start(database, database.freshUrl())) {
            draft = running.edited("4.8", "4.9").id();
            running.publish(draft, "A correction.");
            running.publishing().withdraw(SAMPLE, DatasetVersionId.of("2025-02-01"), "stewart", "Misread.");
        }

        try (Running again = start(database, database.freshUrl())) {
            assertThat(again.datasets().failures()).isEmpty();
            assertThat(again.datasets().newest()).hasToString("sample:" + TODAY);
            assertThat(again.sample().withdrawal(DatasetVersionId.of("2025-02-01")))
                    .hasValueSatisfying(w -> {
                        assertThat(w.reason()).isEqualTo("Misread.");
                        assertThat(w.who()).isEqualTo("stewart");
                    });
            assertThat(again.audit().newest(10))
                    .extracting(AuditTrail.Entry::action)
                    .containsExactly(Action.WITHDREW_VERSION, Action.PUBLISHED_VERSION);
        }
    }

    /** As a server leaves it that is killed between the rename and the transaction. */
    @OnBothDatabases
    void a_folder_that_the_database_has_not_got_yet_is_published_with_the_next_start_and_so_is_its_draft(
            TestDatabase database) throws IOException {
        String url = database.freshUrl();
        DatasetDraft draft;
        Path kept = folder.resolve("kept");
        try (Running running = start(database, database.freshUrl())) {
            running.publish(running.edited("4.8", "4.9"));
            FileSystemUtils.copyRecursively(home.resolve("datasets"), kept);
            FileSystemUtils.deleteRecursively(home.resolve("datasets"));
        }
        try (Running running = start(database, url)) {
            draft = running.edited("4.8", "4.9");
        }
        FileSystemUtils.copyRecursively(kept, home.resolve("datasets"));
        Path descriptor = home.resolve("datasets/sample/" + TODAY + "/datapackage.json");
        Files.writeString(
                descriptor,
                Files.readString(descriptor)
                        .replaceFirst("\"draft\" : \"[0-9a-f]+\"", "\"draft\" : \"" + draft.id() + "\""));
        Files.createDirectories(home.resolve("datasets/.unfinished/half"));

        try (Running again = start(database, url)) {
            assertThat(again.datasets().failures()).isEmpty();
            assertThat(again.datasets().newest()).hasToString("sample:" + TODAY);
            assertThat(again.drafts().open()).isEmpty();
            assertThat(home.resolve("datasets/.unfinished")).doesNotExist();
        }
    }

    @OnBothDatabases
    void what_can_not_be_published_is_refused_in_words_and_leaves_nothing(TestDatabase database) throws IOException {
        try (Running running = start(database, database.freshUrl())) {
            DatasetDraft same = running.copy();
            DatasetDraft faulty = running.edited("4.8", "about five");
            DatasetDraft overtaken = running.edited("4.8", "4.7");

            assertRefused(running, same, "A note.", "Nothing differs from version 2025-02-01");
            assertRefused(running, overtaken, "  ", "Write a note");
            assertRefused(running, overtaken, "x".repeat(2001), "2001 characters");
            assertRefused(running, overtaken, "a\u0000b", "can’t be shown");
            assertThatThrownBy(() -> running.publish(faulty))
                    .isInstanceOfSatisfying(
                            PublishingRefused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::toString)
                                    .containsExactly(
                                            "observations.csv, line 2, column value, \"about five\": this must be a plain decimal of"
                                                    + " at most 15 digits, as 4.0"));
            assertThat(home.resolve("datasets/sample")).doesNotExist();
            assertThat(files(home.resolve("datasets/.unfinished"))).isEmpty();
            assertThat(running.drafts().open()).hasSize(3);

            running.publish(running.edited("4.8", "4.9"));
            assertRefused(running, overtaken, "A note.", "meanwhile version " + TODAY + " is the newest");
            running.drafts().discard(overtaken.id(), "stewart");
            assertRefused(running, overtaken, "A note.", "There is no such draft any more");
        }
    }

    @OnBothDatabases
    void rows_that_were_changed_after_their_check_are_not_published(TestDatabase database) {
        try (Running running = start(database, database.freshUrl())) {
            DatasetDraft draft = running.edited("4.8", "4.9");
            int checked = running.drafts().revision(draft.id());
            running.change(draft, "4.9", "49");

            assertThatThrownBy(() -> running.publish(draft.id(), checked, "A correction."))
                    .isInstanceOf(PublishingRefused.class)
                    .hasMessageContaining("changed after they had been checked");

            assertThat(home.resolve("datasets/sample")).doesNotExist();
            running.change(draft, "49", "4.9");
            running.publish(draft.id(), "A correction.");
        }
    }

    @OnBothDatabases
    void of_rows_that_somebody_changes_all_the_time_those_are_published_that_were_checked(TestDatabase database)
            throws Exception {
        try (Running running = start(database, database.freshUrl());
                var beside = Executors.newSingleThreadExecutor()) {
            DatasetDraft draft = running.edited("4.8", "4.1");
            DraftRow first = running.first(draft);
            Future<?> editing = beside.submit(() -> {
                DraftRow row = first;
                for (int i = 2; i <= 60; i++) { // each value tells the revision that brings it
                    row = running.change(draft, row, "4." + (i - 1), "4." + i);
                }
            });

            Optional<DatasetVersion> version = Optional.empty();
            int checked = 0;
            while (version.isEmpty()) {
                checked = running.drafts().revision(draft.id());
                try {
                    version = Optional.of(running.publish(draft.id(), checked, "A correction."));
                } catch (PublishingRefused refused) {
                    assertThat(refused).hasMessageContaining("changed after they had been checked");
                }
            }

            assertThat(running.value(version.get())).isEqualTo("4." + checked);
            if (checked < 60) {
                assertThatThrownBy(editing::get).hasRootCauseInstanceOf(PublishingRefused.class);
            }
        }
    }

    @OnBothDatabases
    void publishing_tells_how_far_it_is_and_can_be_stopped_until_the_version_stands(TestDatabase database)
            throws IOException {
        try (Running running = start(database, database.freshUrl())) {
            DatasetDraft draft = running.edited("4.8", "4.9");
            Release release = new Release(
                    draft.id(), running.drafts().revision(draft.id()), "stewart", "A correction.", List.of());
            Progress stopped = new Progress();
            stopped.tell(share -> stopped.cancel());

            assertThatThrownBy(() -> running.publishing().publish(release, stopped))
                    .isInstanceOf(Cancelled.class);
            assertThat(home.resolve("datasets/sample")).doesNotExist();
            assertThat(files(home.resolve("datasets/.unfinished"))).isEmpty();
            running.change(draft, "4.9", "5.1");

            Progress progress = new Progress();
            List<Double> shares = new ArrayList<>();
            progress.tell(share -> {
                shares.add(share);
                if (progress.isSettled()) {
                    assertThat(progress.cancel()).isFalse();
                }
            });
            DatasetVersion version = running.publishing()
                    .publish(
                            new Release(
                                    draft.id(),
                                    running.drafts().revision(draft.id()),
                                    "stewart",
                                    "A correction.",
                                    List.of()),
                            progress);

            assertThat(running.value(version)).isEqualTo("5.1");
            assertThat(shares).isSorted().hasSizeGreaterThan(3).last().isEqualTo(1.0);
        }
    }

    @OnBothDatabases
    void a_version_of_a_later_day_lets_none_follow_it_today(TestDatabase database) {
        SampleFolder.in(shipped, "sample", "2027-01-01");
        try (Running running = start(database, database.freshUrl())) {
            assertRefused(running, running.edited("4.8", "4.9"), "A note.", "Version 2027-01-01 has a later name");
        }
    }

    @OnBothDatabases
    void a_new_dataset_begins_with_its_first_version(TestDatabase database) {
        try (Running running = start(database, database.freshUrl())) {
            DatasetDraft copied = running.copy();
            Beginning how = new Beginning(
                    new DatasetId("fresh"), null, "Fresh", "A new dataset.", "stewart", "fresh.zip", "sha256:00");
            DraftId draft;
            try (Drafts.Filling filling = running.drafts().begin(how)) {
                for (DraftPart part : DraftPart.values()) {
                    filling.add(part, running.drafts().rows(copied.id(), part, 0, 100));
                }
                draft = filling.finish().id();
            }
            running.publish(draft, "First edition.");

            assertThat(running.datasets().newest()).hasToString("fresh:" + TODAY + ",sample:2025-02-01");
            assertThat(running.audit().newest(1).getFirst().subject())
                    .isEqualTo("fresh " + TODAY + " from fresh.zip sha256:00");
        }
    }

    @OnBothDatabases
    void what_is_not_finished_is_seen_by_nobody_and_gone_after_a_start(TestDatabase database) {
        String url = database.freshUrl();
        DraftId broken;
        try (Running running = start(database, url)) {
            Beginning how = new Beginning(SAMPLE, null, "Sample", "A sample.", "stewart", "", "");
            Drafts.Filling filling = running.drafts().begin(how);
            filling.add(DraftPart.SOURCES, List.of(row(DraftPart.SOURCES, 1)));
            broken = filling.id();
            assertThat(running.drafts().open()).isEmpty();
            assertThat(running.drafts().find(broken)).isEmpty();
            try (Drafts.Filling cancelled = running.drafts().begin(how)) {
                cancelled.add(DraftPart.SOURCES, List.of(row(DraftPart.SOURCES, 1)));
                cancelled.close();
                assertThatThrownBy(cancelled::finish).isInstanceOf(IllegalStateException.class);
                assertThat(running.drafts().count(cancelled.id(), DraftPart.SOURCES))
                        .isZero();
            }
        }
        try (Running again = start(database, url)) {
            assertThat(again.drafts().count(broken, DraftPart.SOURCES)).isZero();
        }
    }

    @OnBothDatabases
    void a_withdrawn_version_is_chosen_by_nothing_but_its_address(TestDatabase database) {
        DatasetVersionId mistaken = DatasetVersionId.of(TODAY);
        String url = database.freshUrl();
        try (Running running = start(database, url)) {
            running.publish(running.edited("4.8", "48"));
            running.publishing().withdraw(SAMPLE, mistaken, "stewart", "A decimal point was lost.");

            assertThat(running.datasets().newest()).hasToString("sample:2025-02-01");
            assertThat(running.datasets().asOf(mistaken.day()))
                    .contains(running.datasets().newest());
            assertThat(running.datasets().edition(SAMPLE, mistaken)).isPresent();
            assertThat(running.sample().newest().id()).hasToString("2025-02-01");
            assertThat(running.told()).last().isEqualTo(new VersionsChanged(SAMPLE, mistaken, true));
            assertThatThrownBy(() -> running.publishing().withdraw(SAMPLE, mistaken, "stewart", "Again."))
                    .hasMessageContaining("is withdrawn already");
            assertThatThrownBy(() -> running.publishing()
                            .withdraw(SAMPLE, DatasetVersionId.of("2025-02-01"), "stewart", "All of it."))
                    .hasMessageContaining("Publish a corrected version first");
            assertThatThrownBy(() -> running.publishing()
                            .withdraw(SAMPLE, DatasetVersionId.of("2020-01-01"), "stewart", "None."))
                    .hasMessageContaining("There is no version 2020-01-01 of sample");

            assertThat(running.publish(running.edited("4.8", "4.9")).id())
                    .as("the name of a withdrawn version is never used again")
                    .hasToString(TODAY + ".2");
        }
        try (Running again = start(database, url)) {
            assertThat(again.sample().withdrawal(mistaken)).isPresent();
            assertThat(again.datasets().newest()).hasToString("sample:" + TODAY + ".2");
        }
    }

    @OnBothDatabases
    void a_broken_folder_in_the_home_is_reported_as_a_shipped_one_is(TestDatabase database) {
        SampleFolder.in(home.resolve("datasets"), "sample", "2026-01-01")
                .replace("observations.csv", "claimed", "rumoured")
                .sealed();

        try (Running running = start(database, database.freshUrl())) {
            assertThat(running.datasets().failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.folder()).startsWith(home.toString()));
            assertThat(running.datasets().newest()).hasToString("sample:2025-02-01");
        }
    }

    private static void assertRefused(Running running, DatasetDraft draft, String note, String words) {
        assertThatThrownBy(() -> running.publish(draft.id(), note))
                .isInstanceOf(PublishingRefused.class)
                .hasMessageContaining(words);
    }

    private static DraftRow row(DraftPart part, int n) {
        return new DraftRow(n, part.columns());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private Running start(TestDatabase database, String url) {
        return new Running(database.start(
                List.of("--bilateral.folder=" + home, "--bilateral.datasets=" + shipped), url, Rooms.class));
    }

    @Import(DatasetRooms.class)
    static class Rooms {

        private final List<VersionsChanged> told = new ArrayList<>();

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @EventListener
        void hear(VersionsChanged changed) {
            told.add(changed);
        }
    }

    /** A server without its web. */
    private record Running(ConfigurableApplicationContext application) implements AutoCloseable {

        DatasetService datasets() {
            return application.getBean(DatasetService.class);
        }

        Publishing publishing() {
            return application.getBean(Publishing.class);
        }

        Drafts drafts() {
            return application.getBean(Drafts.class);
        }

        AuditTrail audit() {
            return application.getBean(AuditTrail.class);
        }

        List<VersionsChanged> told() {
            return application.getBean(Rooms.class).told;
        }

        Dataset sample() {
            return datasets().find(SAMPLE).orElseThrow();
        }

        DatasetDiff diff(String from, String to) {
            return DatasetDiff.between(
                    datasets().edition(SAMPLE, DatasetVersionId.of(from)).orElseThrow(),
                    datasets().edition(SAMPLE, DatasetVersionId.of(to)).orElseThrow());
        }

        DatasetDraft copy() {
            return drafts().copyOf(sample().newest(), "stewart", new Progress());
        }

        /** The newest version with another value in its first row. */
        DatasetDraft edited(String from, String to) {
            DatasetDraft draft = copy();
            change(draft, from, to);
            return draft;
        }

        /** Puts another value into the first row. */
        void change(DatasetDraft draft, String from, String to) {
            change(draft, first(draft), from, to);
        }

        /** The row as it is then. */
        DraftRow change(DatasetDraft draft, DraftRow row, String from, String to) {
            UnaryOperator<String> change = cell -> cell.equals(from) ? to : cell;
            DraftRow changed =
                    new DraftRow(row.n(), row.cells().stream().map(change).toList());
            drafts().put(draft.id(), DraftPart.OBSERVATIONS, row, changed.cells());
            return changed;
        }

        DraftRow first(DatasetDraft draft) {
            return drafts().rows(draft.id(), DraftPart.OBSERVATIONS, 0, 1).getFirst();
        }

        /** The one in the first row. */
        String value(DatasetVersion version) {
            Stated stated = datasets()
                    .edition(SAMPLE, version.id())
                    .orElseThrow()
                    .observations()
                    .getFirst()
                    .stated();
            return String.valueOf(Objects.requireNonNull(stated).value());
        }

        DatasetVersion publish(DatasetDraft draft) {
            return publish(draft.id(), "A correction.");
        }

        DatasetVersion publish(DraftId draft, String note, AcceptedWarning... accepted) {
            return publish(draft, drafts().revision(draft), note, accepted);
        }

        DatasetVersion publish(DraftId draft, int revision, String note, AcceptedWarning... accepted) {
            return publishing()
                    .publish(new Release(draft, revision, "stewart", note, List.of(accepted)), new Progress());
        }

        @Override
        public void close() {
            application.close();
        }
    }
}
