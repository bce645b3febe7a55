package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.bilateral.common.AccountRemoved;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.WatchService.Change;
import dev.bilateral.snapshot.WatchService.Notice;
import dev.bilateral.snapshot.WatchService.Told;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.repository.MailRepository;
import dev.bilateral.snapshot.repository.WatchRepository;
import dev.bilateral.snapshot.repository.WatchRepository.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
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
    void every_screen_that_can_be_frozen_is_watched_and_tells_cells_and_sentences() throws IOException {
        String url = database.freshUrl();
        Map<String, SnapshotId> watched = new LinkedHashMap<>();
        copy(FIRST);
        try (ConfigurableApplicationContext server = start(url)) {
            watched.put("overview", watched(server, "/"));
            watched.put("context", watched(server, "/context"));
            link(server);
            watched.put("context with a link", watched(server, "/context"));
            watched.put("comparison", watched(server, "/compare?with=stated-ramp:1,fast-build:1"));
        }
        copy("");
        correct("gas-pipeline/2026-03-31", "Initial level; conditional mood", "Initial level; a correction");
        try (ConfigurableApplicationContext server = start(url)) {
            server.getBean(StoredWatches.class).look();
            Map<SnapshotId, Notice> told = server.getBean(WatchService.class).notices("anna", 10).stream()
                    .collect(Collectors.toMap(Notice::snapshot, notice -> notice));

            assertThat(watched.values()).doesNotHaveDuplicates();
            assertThat(told).containsOnlyKeys(watched.values());
            watched.forEach((screen, id) -> {
                Frozen then = frozen(server, id);
                SnapshotDifference since =
                        server.getBean(FrozenStates.class).sinceThen(then).orElseThrow();
                assertThat(since.tables()).as(screen).anyMatch(table -> !table.isEmpty());
                assertThat(told.get(id).told().rows()).as(screen).isEqualTo(since.rows());
                assertThat(told.get(id).told().cells()).as(screen).isNotEmpty();
                if (!screen.equals("comparison")) { // what two scenarios assume is the same in all editions
                    assertThat(told.get(id).told().said()).as(screen).isNotEmpty();
                    assertThat(since.headline()).as(screen).anyMatch(Said::isChanged);
                }
            });
            assertThat(frozen(server, watched.get("context")).basis().address()).endsWith("&links=0");
            assertThat(frozen(server, watched.get("context with a link"))
                            .basis()
                            .address())
                    .endsWith("&links=1");
            assertThat(server.getBean(StoredWatches.class).look()).isZero();
        }
    }

    @Test
    void a_later_account_of_a_removed_name_inherits_neither_watches_nor_mail() {
        try (ConfigurableApplicationContext server = start(database.freshUrl())) {
            SnapshotId id = watched(server, "/context");
            MailRepository mail = server.getBean(MailRepository.class);
            mail.replace("anna", "anna@example.org", "question", SnapshotRooms.NOW);

            server.publishEvent(new AccountRemoved("boris"));
            assertThat(server.getBean(WatchService.class).isWatching("anna", id))
                    .isTrue();
            assertThat(mail.find("anna")).isPresent();

            server.publishEvent(new AccountRemoved("anna"));
            assertThat(server.getBean(WatchService.class).isWatching("anna", id))
                    .isFalse();
            assertThat(mail.find("anna")).isEmpty();
        }
    }

    private static SnapshotId watched(ConfigurableApplicationContext server, String address) {
        Snapshot taken = server.getBean(SnapshotMaker.class)
                .of(server.getBean(FrozenStates.class).find(address).orElseThrow());
        server.getBean(SnapshotService.class).record(taken);
        server.getBean(WatchService.class).watch("anna", taken.id(), true);
        return taken.id();
    }

    private static Frozen frozen(ConfigurableApplicationContext server, SnapshotId id) {
        String address =
                server.getBean(SnapshotService.class).find(id).orElseThrow().address();
        return server.getBean(FrozenStates.class).find(address).orElseThrow();
    }

    /** A report of one stated date under another, which has none of its own. */
    private static void link(ConfigurableApplicationContext server) {
        StatedDates dates = server.getBean(StatedDates.class);
        List<StatedDate> all = dates.of(server.getBean(DatasetService.class).newest());
        StatedDate with = all.stream()
                .filter(date -> !date.reports().isEmpty())
                .findFirst()
                .orElseThrow();
        StatedDate without = all.stream()
                .filter(date -> date.reports().isEmpty())
                .findFirst()
                .orElseThrow();
        dates.link(without.id(), Role.REPORT, with.reports().getFirst().ref(), "anna", "said to answer it");
    }

    /** Changes a text in the observations of a copied edition, and its descriptor with it. */
    private void correct(String edition, String text, String other) throws IOException {
        Path file = folder.resolve(edition).resolve("observations.csv");
        byte[] before = Files.readAllBytes(file);
        String corrected = Files.readString(file).replace(text, other);
        byte[] after = corrected.getBytes(StandardCharsets.UTF_8);
        assertThat(after).isNotEqualTo(before);
        Files.write(file, after);
        Path descriptor = folder.resolve(edition).resolve("datapackage.json");
        Files.writeString(
                descriptor,
                Files.readString(descriptor)
                        .replace(Sha256.hex(before), Sha256.hex(after))
                        .replace("\"bytes\": " + before.length, "\"bytes\": " + after.length));
    }

    @Test
    void only_a_confirmed_address_is_told_by_mail() throws Exception {
        String url = database.freshUrl();
        GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        copy(FIRST);
        try (ConfigurableApplicationContext server = start(url)) {
            SnapshotId id = record(server, Map.of()).id();
            for (String who : List.of("anna", "boris")) {
                server.getBean(WatchService.class).watch(who, id, true);
                server.getBean(MailRepository.class)
                        .replace(who, who + "@example.org", "question of " + who, FigureRooms.NOW);
            }
            server.getBean(MailRepository.class).confirm("question of anna", Instant.EPOCH, FigureRooms.NOW);
        }
        copy("");
        List<String> settings = List.of(
                "--bilateral.datasets=" + folder,
                "--bilateral.folder=target/test-folder",
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + post.getSmtp().getPort());
        try (ConfigurableApplicationContext server =
                database.start(settings, url, FigureRooms.class, MailSenderAutoConfiguration.class)) {
            server.getBean(StoredWatches.class).look();

            assertThat(server.getBean(WatchService.class).notices("boris", 10)).hasSize(1);
            assertThat(post.getReceivedMessages())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.getAllRecipients()[0]).hasToString("anna@example.org"));
        } finally {
            post.stop();
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
