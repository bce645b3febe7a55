package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.WatchService.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
                assertThat(notice.rows()).isPositive();
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
            assertThat(watches.canMail()).isFalse();
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
        String address = SnapshotMaker.address(gas, state);
        return server.getBean(SnapshotService.class)
                .record(new Snapshot(
                        SnapshotMaker.FIRST_FORMAT,
                        "gas",
                        gas.spec(gas.tables(state)).title(),
                        address,
                        LocalDate.parse(FIRST),
                        List.of(Manifest.of(SnapshotMaker.FIRST_FORMAT, gas, state, address, List.of()))));
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
