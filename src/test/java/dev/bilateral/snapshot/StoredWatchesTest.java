package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.WatchService.Change;
import dev.bilateral.snapshot.WatchService.Notice;
import dev.bilateral.snapshot.WatchService.Told;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.repository.WatchRepository;
import dev.bilateral.snapshot.repository.WatchRepository.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredWatchesTest {

    private static final String FIRST = "2025-02-01";

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    @Test
    void whoever_watches_is_told_once_when_a_newer_version_changes_what_they_cited() throws IOException {
        String url = database.freshUrl();
        SnapshotId watched;
        copy(FIRST);
        try (ConfigurableApplicationContext server = start(url)) {
            watched = record(server, Map.of()).id();
            SnapshotId left =
                    record(server, Map.of("gas.rampYears", List.of("12"))).id();
            WatchService watches = server.getBean(WatchService.class);
            watches.watch("anna", watched, true);
            watches.watch("anna", left, true);
            watches.watch("anna", left, false);
            watches.watch("boris", left, false);

            assertThat(watches.isWatching("anna", watched)).isTrue();
            assertThat(watches.isWatching("anna", left)).isFalse();
            assertThat(watches.isWatching("boris", watched)).isFalse();
            assertThat(server.getBean(StoredWatches.class).look()).isZero();
        }
        copy("");
        try (ConfigurableApplicationContext server = start(url)) {
            server.getBean(StoredWatches.class).look();
            WatchService watches = server.getBean(WatchService.class);

            assertThat(watches.notices("anna", 10)).singleElement().satisfies(notice -> {
                assertThat(notice.snapshot()).isEqualTo(watched);
                assertThat(notice.told().isComputed()).isTrue();
                assertThat(notice.told().rows()).isPositive();
                assertThat(notice.told().said()).isNotEmpty();
                assertThat(notice.told().cells()).hasSize(5);
                assertThat(notice.isSeen()).isFalse();
            });
            assertThat(watches.notices("boris", 10)).isEmpty();
            assertThat(watches.unread("anna")).isEqualTo(1);
            assertThat(server.getBean(StoredWatches.class).look()).isZero();

            watches.markSeen("anna", watched);
            watches.markSeen("anna", watched);

            assertThat(watches.unread("anna")).isZero();
            assertThat(watches.notices("anna", 10)).extracting(Notice::isSeen).containsExactly(true);
        }
    }

    @Test
    void what_was_known_when_watching_began_is_no_news() {
        try (ConfigurableApplicationContext server = start(database.freshUrl())) {
            SnapshotId old = record(server, Map.of("asOf", List.of(FIRST))).id();
            server.getBean(WatchService.class).watch("anna", old, true);

            assertThat(server.getBean(StoredWatches.class).look()).isZero();
            assertThat(server.getBean(WatchService.class).notices("anna", 10)).isEmpty();
        }
    }

    @Test
    void the_last_address_counts_and_what_is_none_changes_nothing() {
        try (ConfigurableApplicationContext server = start(database.freshUrl())) {
            WatchService watches = server.getBean(WatchService.class);

            assertThat(watches.mail("anna")).isEmpty();
            assertThat(watches.setMail("anna", "first@example.org")).isTrue();
            assertThat(watches.setMail("anna", "anna@example.org")).isTrue();
            assertThat(watches.setMail("anna", "a@b, c@d")).isFalse();
            assertThat(watches.mail("anna")).hasValue("anna@example.org");
            assertThat(watches.setMail("anna", "")).isTrue();
            assertThat(watches.mail("anna")).isEmpty();
            assertThat(server.getBean(DSLContext.class).fetchCount(DSL.table("snapshot_mail")))
                    .isZero();
            assertThat(watches.canMail()).isFalse();
        }
    }

    @Test
    void versions_that_return_are_told_again_and_what_cannot_be_computed_is_told_once() {
        try (ConfigurableApplicationContext server = start(database.freshUrl())) {
            SnapshotId id = record(server, Map.of()).id();
            WatchRepository repository = server.getBean(WatchRepository.class);
            WatchService watches = server.getBean(WatchService.class);
            watches.watch("anna", id, true);
            Pins newest = server.getBean(DatasetService.class).newest();
            Pins other = Pins.parse("gas-pipeline:" + FIRST).orElseThrow();
            Told told = new Told(true, 1, List.of(new Change("Number", "2", "")), List.of());

            assertThat(repository.tell(repository.watches().getFirst(), other, told, FigureRooms.NOW))
                    .isTrue();
            assertThat(repository.tell(repository.watches().getFirst(), newest, told, FigureRooms.NOW))
                    .isTrue();
            Watch last = repository.watches().getFirst();
            assertThat(repository.tell(last, other, told, FigureRooms.NOW)).isTrue();
            assertThat(repository.tell(last, other, told, FigureRooms.NOW)).isFalse();
            assertThat(watches.notices("anna", 10))
                    .hasSize(3)
                    .allSatisfy(n -> assertThat(n.told()).isEqualTo(told));
            assertThat(repository.watches().getFirst().known()).hasValue(other);

            assertThat(repository.tell(repository.watches().getFirst(), newest, WatchNews.LOST, FigureRooms.NOW))
                    .isTrue();
            Watch lost = repository.watches().getFirst();
            assertThat(lost.isLost()).isTrue();
            assertThat(lost.known()).hasValue(other);
            assertThat(lost.told()).hasValue(newest);
            assertThat(server.getBean(StoredWatches.class).look()).isZero();
            assertThat(watches.notices("anna", 1).getFirst().told().isComputed())
                    .isFalse();
        }
    }

    private ConfigurableApplicationContext start(String url) {
        String datasets = Files.exists(folder.resolve("treaty")) ? folder.toString() : "";
        return database.start(url, datasets, FigureRooms.class);
    }

    private static RecordedSnapshot record(
            ConfigurableApplicationContext server, Map<String, List<String>> parameters) {
        Figure gas = server.getBeansOfType(Figure.class).values().stream()
                .filter(f -> f.id().equals("gas"))
                .findFirst()
                .orElseThrow();
        FigureState state =
                server.getBean(FigureStates.class).read(gas, parameters).state().orElseThrow();
        Frozen shown = server.getBean(FrozenStates.class).of(gas, gas.tables(state));
        return server.getBean(SnapshotService.class)
                .record(new Snapshot(
                        SnapshotMaker.FIRST_FORMAT,
                        "gas",
                        shown.title(),
                        shown.basis().address(),
                        LocalDate.parse(FIRST),
                        List.of(Manifest.of(SnapshotMaker.FIRST_FORMAT, "gas", shown.basis(), List.of()))));
    }

    /** The shipped folders of one version; of all, where it is empty. */
    private void copy(String version) throws IOException {
        Path from = Path.of("datasets");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(file);
                boolean isVersioned = relative.getNameCount() > 2;
                if (isVersioned
                        && (version.isEmpty() || relative.getName(1).toString().equals(version))) {
                    Path to = folder.resolve(relative);
                    Files.createDirectories(to.getParent());
                    if (!Files.exists(to)) {
                        Files.copy(file, to);
                    }
                }
            }
        }
    }
}
