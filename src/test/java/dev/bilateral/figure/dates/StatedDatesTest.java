package dev.bilateral.figure.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.audit.AuditTrail;
import dev.bilateral.audit.AuditTrail.Action;
import dev.bilateral.audit.AuditTrail.Entry;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.figure.dates.repository.DateLinkRepository;
import dev.bilateral.persistence.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StatedDatesTest {

    private static final String FIRST_GAS = Promise.FIRST_GAS.id();

    @Parameter
    TestDatabase database;

    private ConfigurableApplicationContext context;
    private StatedDates dates;
    private Pins newest;
    private ObservationRef report;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = DateLinkRepository.class)
    @Import({DatasetRooms.class, StoredStatedDates.class})
    static class Beans {}

    @BeforeEach
    void start() {
        context = database.start(Beans.class);
        dates = context.getBean(StatedDates.class);
        newest = context.getBean(DatasetService.class).newest();
        report = date(Promise.CARGO_2023.id()).reports().getFirst().ref();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void what_a_steward_links_is_shown_with_who_and_why() {
        dates.link(FIRST_GAS, Role.REPORT, report, "stewart", "  reported by the operator ");

        assertThat(date(FIRST_GAS).reports()).singleElement().satisfies(linked -> {
            assertThat(linked.ref()).isEqualTo(report);
            assertThat(linked.by())
                    .isNotNull()
                    .extracting(DateLink::who, DateLink::note)
                    .containsExactly("stewart", "reported by the operator");
        });
        assertThat(date(FIRST_GAS).latest()).isNotEqualTo(List.of("none in this edition"));
        assertThat(context.getBean(AuditTrail.class).newest(1))
                .extracting(Entry::who, Entry::action, Entry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "stewart",
                        Action.LINKED_OBSERVATION,
                        report + " as report of first-gas: reported by the operator"));
    }

    @Test
    void another_plan_is_no_report_of_what_came_of_one() {
        assertThat(dates.of(newest))
                .flatExtracting(StatedDate::reported)
                .isNotEmpty()
                .noneMatch(reported -> reported.modality().isIntention());
        assertThat(date(Promise.SWAP.id()).latest()).containsExactly("none in this edition");
    }

    @Test
    void an_unlinked_pair_is_gone_from_the_table_and_stays_in_the_history() {
        dates.unlink(Promise.CARGO_2023.id(), Role.REPORT, report, "stewart", "another route");

        assertThat(date(Promise.CARGO_2023.id()).reports())
                .extracting(Linked::ref)
                .doesNotContain(report);
        assertThat(dates.history())
                .singleElement()
                .satisfies(one -> assertThat(one.isLinked()).isFalse())
                .extracting(DateLink::note)
                .isEqualTo("another route");
        assertThatThrownBy(() -> dates.unlink(Promise.CARGO_2023.id(), Role.REPORT, report, "stewart", "again"))
                .isInstanceOf(LinkRefused.class);

        dates.link(Promise.CARGO_2023.id(), Role.REPORT, report, "stewart", "the same route after all");
        assertThat(date(Promise.CARGO_2023.id()).reports())
                .extracting(Linked::ref)
                .contains(report);
        assertThat(dates.history()).hasSize(2).first().matches(DateLink::isLinked);
    }

    @Test
    void a_date_begins_with_an_observation_and_ends_with_its_last() {
        dates.begin(report, "stewart", "a level to be reached");

        StatedDate begun = date(report.toString());
        assertThat(begun.what()).startsWith(begun.promised().getFirst().series().title());
        assertThat(begun.latest()).containsExactly("none in this edition");
        assertThatThrownBy(() -> dates.begin(report, "stewart", "once more")).isInstanceOf(LinkRefused.class);

        dates.unlink(report.toString(), Role.PROMISE, report, "stewart", "no promise");
        assertThat(dates.of(newest)).extracting(StatedDate::id).doesNotContain(report.toString());
    }

    @Test
    void an_earlier_edition_shows_no_observation_that_it_does_not_have() {
        ObservationRef late = ObservationRef.parse("transport-corridor/instc-cargo-eastern-2024-jalali-2025")
                .orElseThrow();
        Pins early = Pins.parse("gas-pipeline:2025-02-01,trade-turnover:2025-02-01,context:2025-02-01,"
                        + "transport-corridor:2025-02-01")
                .orElseThrow();
        dates.link(Promise.CARGO_2023.id(), Role.REPORT, late, "stewart", "reported");

        assertThat(date(Promise.CARGO_2023.id()).reports())
                .extracting(Linked::ref)
                .contains(late);
        assertThat(dates.of(early))
                .filteredOn(date -> date.id().equals(Promise.CARGO_2023.id()))
                .singleElement()
                .satisfies(date ->
                        assertThat(date.reports()).extracting(Linked::ref).doesNotContain(late));
    }

    @Test
    void pins_of_one_dataset_show_what_it_has() {
        assertThat(dates.of(Pins.parse("gas-pipeline:2026-03-31").orElseThrow()))
                .extracting(StatedDate::id)
                .containsExactly(Promise.SWAP.id(), FIRST_GAS);
    }

    @Test
    void what_can_not_be_linked_says_why_and_changes_nothing() {
        ObservationRef plan = date(FIRST_GAS).promises().getFirst().ref();

        assertRefused(FIRST_GAS, plan, "why", "is no report");
        assertRefused(
                FIRST_GAS, date(Promise.EASTERN_2025.id()).promises().getFirst().ref(), "why", "is no report");
        assertRefused(FIRST_GAS, report, " ", "Write why");
        assertRefused(FIRST_GAS, report, "x".repeat(501), "501");
        assertRefused("no-such-date", report, "why", "no-such-date");
        assertRefused(
                FIRST_GAS, ObservationRef.parse("gas-pipeline/no-such-row").orElseThrow(), "why", "no-such-row");
        assertRefused(Promise.CARGO_2023.id(), report, "why", "linked there already");
        assertThat(dates.history()).isEmpty();
        assertThat(context.getBean(AuditTrail.class).newest(100))
                .extracting(Entry::action)
                .doesNotContain(Action.LINKED_OBSERVATION);
    }

    @Test
    void of_two_who_write_at_once_the_key_refuses_one() {
        dates.link(FIRST_GAS, Role.REPORT, report, "stewart", "reported");
        DateLinkRepository links = context.getBean(DateLinkRepository.class);

        assertThatThrownBy(() -> links.add(1, links.all().getFirst())).isInstanceOf(DuplicateKeyException.class);
    }

    private void assertRefused(String date, ObservationRef observation, String note, String because) {
        assertThatThrownBy(() -> dates.link(date, Role.REPORT, observation, "stewart", note))
                .isInstanceOf(LinkRefused.class)
                .hasMessageContaining(because);
    }

    private StatedDate date(String id) {
        return dates.of(newest).stream()
                .filter(date -> date.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
