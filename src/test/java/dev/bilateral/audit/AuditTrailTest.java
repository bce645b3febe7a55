package dev.bilateral.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.persistence.OnBothDatabases;
import dev.bilateral.persistence.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** What is found again of what was recorded. */
class AuditTrailTest {

    @OnBothDatabases
    void entries_are_filtered_by_who_action_words_and_days(TestDatabase database) {
        try (var application = database.start(Rooms.class)) {
            AuditTrail trail = application.getBean(AuditTrail.class);
            Rooms rooms = application.getBean(Rooms.class);
            rooms.now = Instant.parse("2026-03-30T23:59:59Z");
            trail.record("ada", Action.SIGNED_IN, "");
            rooms.now = Instant.parse("2026-03-31T00:00:00Z");
            trail.record("stewart", Action.PUBLISHED_VERSION, "sample 2026-03-31 from Sample.zip sha256:ab");
            rooms.now = Instant.parse("2026-03-31T23:59:59Z");
            trail.record("stewart", Action.ACCEPTED_WARNING, "sample 2026-03-31: 100%_sure");

            assertThat(subjects(trail, AuditFilter.NONE)).hasSize(3).last().isEqualTo("");
            assertThat(trail.names()).containsExactly("ada", "stewart");
            assertThat(subjects(trail, new AuditFilter("ada", null, "", null, null)))
                    .containsExactly("");
            assertThat(subjects(trail, new AuditFilter("", Action.PUBLISHED_VERSION, "sAMPLE.ZIP", null, null)))
                    .hasSize(1);
            assertThat(subjects(trail, new AuditFilter("", null, "0%_", null, null)))
                    .as("a sign of patterns stands for itself")
                    .containsExactly("sample 2026-03-31: 100%_sure");
            LocalDate day = LocalDate.of(2026, 3, 31);
            assertThat(subjects(trail, new AuditFilter("", null, "", day, day))).hasSize(2);
            assertThat(subjects(trail, new AuditFilter("", null, "", null, day.minusDays(1))))
                    .containsExactly("");
        }
    }

    @OnBothDatabases
    void pages_do_not_move_when_something_is_recorded_meanwhile(TestDatabase database) {
        try (var application = database.start(Rooms.class)) {
            AuditTrail trail = application.getBean(AuditTrail.class);
            assertThat(trail.search(AuditFilter.NONE).count()).isZero();
            for (int i = 1; i <= 2_500; i++) {
                trail.record("ada", Action.SAVED_REVISION, "r" + i);
            }
            AuditEntries found = trail.search(AuditFilter.NONE);
            trail.record("ada", Action.SAVED_REVISION, "later");

            assertThat(found.count()).isEqualTo(2_500);
            assertThat(found.page(0, 2)).extracting(Entry::subject).containsExactly("r2500", "r2499");
            assertThat(found.page(2_499, 2)).extracting(Entry::subject).containsExactly("r1");
            assertThat(found.stream().map(Entry::subject))
                    .hasSize(2_500)
                    .startsWith("r2500")
                    .endsWith("r1")
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> subjects(AuditTrail trail, AuditFilter filter) {
        AuditEntries found = trail.search(filter);
        assertThat(found.page(0, 100))
                .hasSize(found.count())
                .isEqualTo(found.stream().toList());
        return found.stream().map(Entry::subject).toList();
    }

    /** No {@code @Configuration}, lest tests that look through this package find a second clock. */
    @ComponentScan("dev.bilateral.audit.repository")
    static class Rooms {

        private Instant now = Instant.parse("2026-03-31T10:20:30Z");

        @Bean
        Clock clock() {
            return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        }
    }
}
