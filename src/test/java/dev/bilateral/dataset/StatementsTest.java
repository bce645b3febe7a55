package dev.bilateral.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private final DatasetService.Edition gas = PublishedEditions.read("gas-pipeline", "2026-03-31");

    @Test
    void what_putin_said_of_55_on_one_day_is_one_statement_in_four_documents() {
        List<Observation> ceiling = gas.of("gas-ceiling-volume").stream()
                .filter(o -> o.speaker().equals("Putin"))
                .filter(o -> new PartialDate("2025-01-17").equals(o.statedOn()))
                .toList();

        Statements statements = Statements.of(ceiling);

        assertThat(statements.count()).isEqualTo(1);
        assertThat(statements.documents()).isEqualTo(4);
        assertThat(statements.statements().getFirst().documents()).isEqualTo(4);
    }

    @Test
    void no_row_is_lost_or_counted_twice() {
        Statements statements = Statements.of(gas.observations());

        assertThat(statements.statements().stream().flatMap(s -> s.observations().stream()))
                .containsExactlyInAnyOrderElementsOf(gas.observations());
        assertThat(statements.count()).isLessThan(gas.observations().size());
        assertThat(statements.newestFirst()).hasSize(statements.count());
    }

    @Test
    void the_latest_statement_comes_first_and_those_without_a_day_last() {
        var trade = PublishedEditions.read("trade-turnover", "2026-03-31");

        List<Statement> newestFirst = Statements.of(trade.observations()).newestFirst();

        assertThat(newestFirst.getFirst().saidOn()).isEqualTo(new PartialDate("2026-02-17"));
        assertThat(newestFirst.getLast().saidOn()).isNull();
    }

    @Test
    void documents_that_name_no_speaker_are_statements_of_their_own() {
        List<Observation> unnamed =
                gas.observations().stream().filter(o -> o.speaker().isEmpty()).toList();

        Statements statements = Statements.of(unnamed);

        assertThat(statements.count()).isEqualTo(statements.documents());
    }
}
