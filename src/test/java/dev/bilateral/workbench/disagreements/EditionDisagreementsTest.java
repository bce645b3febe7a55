package dev.bilateral.workbench.disagreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Statements;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.store.DatasetRooms;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.workbench.disagreements.Found.Listed;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Held against what is found in all rows at once. */
class EditionDisagreementsTest {

    private static ConfigurableApplicationContext application;
    private static List<Dataset> datasets;

    @BeforeAll
    static void start() {
        application = TestDatabase.H2.start(DatasetRooms.class);
        datasets = application.getBean(DatasetService.class).datasets();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void what_is_found_period_by_period_is_what_is_found_in_all_rows_at_once() {
        for (Dataset dataset : datasets) {
            Found found = lookedThrough(dataset, EditionDisagreements.MOST_ROWS);
            List<Disagreement> expected = Disagreements.among(rows(dataset));

            assertThat(found.disagreements())
                    .as(dataset.id().value())
                    .extracting(Listed::subject, one -> one.first().id(), Listed::statements, Listed::documents)
                    .containsExactlyInAnyOrderElementsOf(expected.stream()
                            .map(one -> org.assertj.core.groups.Tuple.tuple(
                                    Subject.of(dataset.id(), one),
                                    one.observations().getFirst().id(),
                                    one.count(),
                                    Statements.of(one.observations()).documents()))
                            .toList());
            assertThat(found.count()).isEqualTo(expected.size());
            assertThat(found.passedOver()).isEmpty();
            assertThat(found.utterances())
                    .hasSameSizeAs(Statements.utterances(expected.stream()
                            .flatMap(one -> one.observations().stream())
                            .toList()));
        }
        assertThat(datasets.stream()
                        .mapToInt(one -> lookedThrough(one, 100).count())
                        .sum())
                .isPositive();
    }

    @Test
    void a_period_with_more_rows_than_are_held_is_passed_over_and_named() {
        Dataset trade = datasets.stream()
                .filter(one -> one.id().value().equals("trade-turnover"))
                .findFirst()
                .orElseThrow();

        Found found = lookedThrough(trade, 3);

        assertThat(found.passedOver()).isNotEmpty();
        assertThat(found.count()).isLessThan(lookedThrough(trade, 100).count());
        assertThat(found.disagreements())
                .noneMatch(one -> found.passedOver().stream()
                        .anyMatch(row -> row.series().id().equals(one.subject().series())
                                && java.util.Objects.equals(
                                        row.period(), one.subject().period())));
    }

    @Test
    void it_ends_where_nobody_waits_for_it() {
        assertThatThrownBy(() ->
                        EditionDisagreements.of(datasets.getFirst().newest(), application.getBean(Ledger.class), () -> {
                            throw new CancellationException("over");
                        }))
                .isInstanceOf(CancellationException.class);
    }

    private static Found lookedThrough(Dataset dataset, int mostRows) {
        return EditionDisagreements.of(dataset.newest(), application.getBean(Ledger.class), () -> {}, mostRows);
    }

    private static List<Observation> rows(Dataset dataset) {
        return application
                .getBean(DatasetService.class)
                .edition(dataset.id(), dataset.newest().id())
                .orElseThrow()
                .observations();
    }
}
