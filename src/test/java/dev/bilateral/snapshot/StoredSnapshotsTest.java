package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.snapshot.RecordedSnapshot.Taking;
import dev.bilateral.snapshot.query.SnapshotQuery;
import dev.bilateral.snapshot.query.SnapshotQuery.Line;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredSnapshotsTest {

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext context;
    private SnapshotService snapshots;
    private SnapshotQuery query;

    @BeforeEach
    void start() {
        context = database.start(SnapshotRooms.class);
        snapshots = context.getBean(SnapshotService.class);
        query = context.getBean(SnapshotQuery.class);
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        context.close();
    }

    @Test
    void an_archive_of_several_parts_comes_back_byte_by_byte() {
        byte[] large = new byte[1_700_000];
        new Random(7).nextBytes(large);
        Snapshot snapshot = snapshot("gas", "Large", large);

        as("anna", () -> snapshots.record(snapshot));

        assertThat(snapshots.zip(snapshot.id())).hasValue(snapshot.zip());
        assertThat(snapshots.zip(new SnapshotId("0000000000"))).isEmpty();
    }

    @Test
    void a_record_says_what_was_frozen_by_whom_and_when() {
        Snapshot snapshot = snapshot("gas", "Over\u00a095\u00a0% of наш تهران", new byte[] {1});

        RecordedSnapshot recorded = as("anna", () -> snapshots.record(snapshot));

        assertThat(recorded).isEqualTo(snapshots.find(snapshot.id()).orElseThrow());
        assertThat(recorded.title()).isEqualTo(snapshot.title());
        assertThat(recorded.address()).isEqualTo(snapshot.address());
        assertThat(recorded.created()).isEqualTo(snapshot.created());
        assertThat(recorded.manifest()).isEqualTo(new String(snapshot.manifest(), StandardCharsets.UTF_8));
        assertThat(recorded.fileName()).isEqualTo(snapshot.fileName());
        assertThat(recorded.records())
                .containsExactly(new Taking("anna", SnapshotRooms.NOW.truncatedTo(ChronoUnit.SECONDS)));
    }

    @Test
    void the_signature_is_this_servers_over_the_manifest() {
        Snapshot snapshot = snapshot("gas", "Signed", new byte[] {1});
        SigningKey key = context.getBean(SigningKey.class);

        RecordedSnapshot recorded = as("anna", () -> snapshots.record(snapshot));

        assertThat(key.hasSigned(snapshot.manifest(), recorded.signature().value()))
                .isTrue();
        assertThat(recorded.signature().keyId()).isEqualTo(key.id());
        assertThat(snapshots.publicKeys()).containsExactly(key.publicKey());
        byte[] text = recorded.signature().value().getBytes(StandardCharsets.US_ASCII);
        assertThat(snapshots.isSignedHere(snapshot.manifest(), text)).isTrue();
        assertThat(snapshots.isSignedHere(
                        snapshot.manifest(),
                        java.util.Base64.getDecoder()
                                .decode(recorded.signature().value())))
                .isTrue();
        assertThat(snapshots.isSignedHere(new byte[] {1}, text)).isFalse();
        assertThat(snapshots.isSignedHere(snapshot.manifest(), new byte[] {1})).isFalse();
    }

    @Test
    void the_same_account_gains_no_second_record_another_one_does() {
        Snapshot snapshot = snapshot("gas", "Same", new byte[] {1});

        as("anna", () -> snapshots.record(snapshot));
        as("anna", () -> snapshots.record(snapshot));
        as("boris", () -> snapshots.record(snapshot));
        RecordedSnapshot recorded = snapshots.record(snapshot);

        assertThat(recorded.records()).extracting(Taking::who).containsExactly("anna", "boris", "");
    }

    @Test
    void whoever_is_not_signed_in_is_recorded_without_a_name() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        RecordedSnapshot recorded = snapshots.record(snapshot("gas", "Visited", new byte[] {1}));

        assertThat(recorded.records()).extracting(Taking::who).containsExactly("");
    }

    @Test
    void visitors_have_a_limit_per_day_and_each_account_its_own() {
        for (int i = 0; i < SnapshotRooms.VISITORS; i++) {
            snapshots.record(snapshot("gas", "Visitor " + i, new byte[] {1}));
        }
        Snapshot further = snapshot("gas", "Further", new byte[] {1});

        assertThatThrownBy(() -> snapshots.record(further))
                .isInstanceOf(SnapshotService.NotRecorded.class)
                .hasMessageContaining("at most 3 snapshots a day");
        assertThat(snapshots.find(further.id())).isEmpty();
        assertThat(as("anna", () -> snapshots.record(further)).records()).hasSize(1);
        assertThat(snapshots.record(further).records()).hasSize(2);
        for (int i = 1; i < SnapshotRooms.ACCOUNT; i++) {
            Snapshot own = snapshot("gas", "Own " + i, new byte[] {1});
            as("anna", () -> snapshots.record(own));
        }
        Snapshot last = snapshot("gas", "One too many", new byte[] {1});
        assertThatThrownBy(() -> as("anna", () -> snapshots.record(last))).hasMessageContaining("at most 5 snapshots");
        assertThat(as("boris", () -> snapshots.record(last)).records()).hasSize(1);
    }

    @Test
    void one_address_has_a_limit_of_its_own() {
        visitFrom("192.0.2.1", "One");
        visitFrom("192.0.2.1", "Two");

        assertThatThrownBy(() -> visitFrom("192.0.2.1", "Three")).hasMessageContaining("From one address at most 2");
        visitFrom("192.0.2.2", "Three");
    }

    @Test
    void all_archives_together_have_a_limit_that_is_never_passed_together() throws Exception {
        CyclicBarrier start = new CyclicBarrier(4);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String who = "account " + i;
            Snapshot large = snapshot("gas", who, new byte[1_900_000]);
            all.add(() -> {
                start.await();
                try {
                    as(who, () -> snapshots.record(large));
                    return true;
                } catch (SnapshotService.NotRecorded full) {
                    assertThat(full).hasMessageContaining("The record is full");
                    return false;
                }
            });
        }
        int kept = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> done : threads.invokeAll(all)) {
                kept += done.get() ? 1 : 0;
            }
        }
        assertThat(kept).isEqualTo(2);
    }

    @Test
    void an_archive_whose_signature_is_not_of_its_manifest_is_not_handed_out() {
        Snapshot snapshot = snapshot("gas", "Forged", new byte[] {1});
        context.getBean(dev.bilateral.snapshot.repository.SnapshotRepository.class)
                .add(
                        new RecordedSnapshot(
                                snapshot.id(),
                                snapshot.format(),
                                snapshot.figure(),
                                snapshot.title(),
                                snapshot.address(),
                                snapshot.created(),
                                new String(snapshot.manifest(), StandardCharsets.UTF_8),
                                new RecordedSnapshot.Signature(
                                        context.getBean(SigningKey.class).publicKey(),
                                        context.getBean(SigningKey.class).sign(new byte[] {1})),
                                List.of(new Taking("anna", SnapshotRooms.NOW))),
                        snapshot.zip(),
                        Sha256.hex(snapshot.zip()));

        assertThatThrownBy(() -> snapshots.zip(snapshot.id())).hasMessageContaining("not what was recorded");
    }

    private void visitFrom(String address, String title) {
        var visitor = new AnonymousAuthenticationToken(
                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        visitor.setDetails(new org.springframework.security.web.authentication.WebAuthenticationDetails(address, null));
        SecurityContextHolder.getContext().setAuthentication(visitor);
        snapshots.record(snapshot("gas", title, new byte[] {1}));
    }

    @Test
    void what_is_too_large_is_not_kept() {
        Snapshot huge = snapshot("gas", "Huge", new byte[2_100_000]);

        assertThatThrownBy(() -> as("anna", () -> snapshots.record(huge)))
                .isInstanceOf(SnapshotService.NotRecorded.class)
                .hasMessageContaining("2 MB");
        assertThat(snapshots.find(huge.id())).isEmpty();
    }

    @Test
    void two_who_record_the_same_at_once_both_stand_on_one_record() throws Exception {
        Snapshot snapshot = snapshot("gas", "Race", new byte[700_000]);
        CyclicBarrier start = new CyclicBarrier(4);
        List<Callable<RecordedSnapshot>> all = new ArrayList<>();
        for (String who : List.of("anna", "boris", "cyrus", "dina")) {
            all.add(() -> {
                start.await();
                return as(who, () -> snapshots.record(snapshot));
            });
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<RecordedSnapshot> done : threads.invokeAll(all)) {
                assertThat(done.get().id()).isEqualTo(snapshot.id());
            }
        }
        assertThat(snapshots.find(snapshot.id()).orElseThrow().records()).hasSize(4);
        assertThat(snapshots.zip(snapshot.id())).hasValue(snapshot.zip());
    }

    @Test
    void a_part_that_is_slipped_in_later_is_found_out() {
        Snapshot snapshot = snapshot("gas", "Attacked", new byte[] {1});
        as("anna", () -> snapshots.record(snapshot));

        context.getBean(JdbcClient.class)
                .sql("insert into snapshot_part values (?, 1, cast('x' as bytea))")
                .param(snapshot.id().value())
                .update();

        assertThatThrownBy(() -> snapshots.zip(snapshot.id())).hasMessageContaining("not what was recorded");
    }

    @Test
    void lists_have_the_newest_first_and_mine_apart() {
        Snapshot first = snapshot("gas", "First", new byte[] {1});
        Snapshot second = snapshot("trade", "Second", new byte[] {2});
        as("anna", () -> snapshots.record(first));
        as("boris", () -> snapshots.record(second));

        assertThat(query.newest("", word -> List.of(), Optional.empty(), 10))
                .extracting(Line::id)
                .containsExactly(second.id(), first.id());
        assertThat(query.newest("", word -> List.of(), Optional.of("anna"), 10))
                .extracting(Line::id)
                .containsExactly(first.id());

        as("cyrus", () -> snapshots.record(first));

        assertThat(query.newest("", word -> List.of(), Optional.empty(), 10))
                .extracting(Line::id)
                .containsExactly(first.id(), second.id());
        assertThat(query.newest("", word -> List.of(), Optional.empty(), 1))
                .extracting(Line::records)
                .containsExactly(2);
        assertThat(query.newest("", word -> List.of(), Optional.of("cyrus"), 10))
                .extracting(Line::who)
                .containsExactly("anna");
        assertThat(query.newest("", word -> List.of(), Optional.of(""), 10)).isEmpty();
    }

    @Test
    void a_search_wants_every_word_somewhere_and_takes_signs_literally() {
        Snapshot gas = snapshot("gas", "Plans speak of up to\u00a055 %", new byte[] {1});
        Snapshot trade = snapshot("trade", "Goods trade", new byte[] {2});
        as("anna", () -> snapshots.record(gas));
        as("boris", () -> snapshots.record(trade));

        assertThat(found("PLANS 55")).containsExactly(gas.id());
        assertThat(found("goods boris")).containsExactly(trade.id());
        assertThat(found("goods anna")).isEmpty();
        assertThat(found(gas.id().value())).containsExactly(gas.id());
        assertThat(found("%")).containsExactly(gas.id());
        assertThat(found("_")).isEmpty();
        assertThat(found("'; drop table snapshot")).isEmpty();
        assertThat(found("plans ".repeat(500) + "goods")).containsExactly(gas.id());
        assertThat(dev.bilateral.snapshot.query.SearchWords.of("plans ".repeat(11))
                        .isCut())
                .isTrue();
        assertThat(dev.bilateral.snapshot.query.SearchWords.of("plans ".repeat(10))
                        .isCut())
                .isFalse();
        assertThat(dev.bilateral.snapshot.query.SearchWords.of("x".repeat(201)).isCut())
                .isTrue();
    }

    @Test
    void a_search_finds_what_shows_a_scenario_by_its_title_and_no_dataset_that_every_address_pins() {
        String pins = "&pins=gas-pipeline:2026-03-31,trade-turnover:2025-02-01";
        Snapshot gas = snapshot("gas", "Plans", "scenario=stated-ramp&revision=1" + pins);
        Snapshot trade = snapshot("trade", "Goods", "scenario=slow-build&revision=1" + pins);
        Snapshot both = snapshot("compare", "Compared", "with=slow-build:1,stated-ramp:2" + pins);
        List.of(gas, trade, both).forEach(snapshot -> as("anna", () -> snapshots.record(snapshot)));

        assertThat(found("trade")).containsExactly(trade.id());
        assertThat(found("2025-02-01")).containsExactly(both.id(), trade.id(), gas.id());
        assertThat(found("stated volumes")).containsExactly(both.id(), gas.id());
        assertThat(found("Stated goods")).isEmpty();
    }

    private List<SnapshotId> found(String search) {
        return query.newest(search, StoredSnapshotsTest::scenariosNamed, Optional.empty(), 10).stream()
                .map(Line::id)
                .toList();
    }

    private static List<ScenarioId> scenariosNamed(String word) {
        return "stated volumes".contains(word.toLowerCase(Locale.ROOT))
                ? List.of(new ScenarioId("stated-ramp"))
                : List.of();
    }

    private static <T> T as(String who, java.util.function.Supplier<T> does) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(who, "", "ROLE_VIEWER"));
        try {
            return does.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Snapshot snapshot(String figure, String title, String query) {
        return snapshot(figure, title, "/" + figure + "?v=1&" + query, query.getBytes(StandardCharsets.UTF_8));
    }

    private static Snapshot snapshot(String figure, String title, byte[] content) {
        return snapshot(figure, title, "/" + figure + "?v=1", content);
    }

    private static Snapshot snapshot(String figure, String title, String address, byte[] content) {
        byte[] manifest = (figure + title).getBytes(StandardCharsets.UTF_8);
        return new Snapshot(
                1,
                figure,
                title,
                address,
                LocalDate.parse("2026-03-31"),
                List.of(new PackageFile("data.bin", content), new PackageFile(Manifest.PATH, manifest)));
    }
}
