package dev.bilateral.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import dev.bilateral.LongDatasets;
import dev.bilateral.WholeApplication;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.PinMove;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.Author;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.TestPropertySource;

/** What a scenario rests on is told beside long versions, of which none is read whole. */
@WholeApplication
@Import(LongDatasets.class)
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:long-editions;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithAnonymousUser
class LongEditionsTest extends SpringBrowserlessTest {

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private DatasetService datasets;

    @Autowired
    private Ledger ledger;

    @Autowired
    private VersionDiffs diffs;

    @Autowired
    private Author author;

    @Autowired
    private LongDatasets longOnes;

    @BeforeEach
    void lengthen() {
        longOnes.are("treaty", "context", "transport-corridor", "gas-pipeline", "trade-turnover", "settlement-share");
    }

    @AfterEach
    void shorten() {
        longOnes.are();
    }

    @Test
    void each_value_stands_with_the_one_row_that_it_is_taken_from() {
        ScenarioView view = navigate("scenarios/stated-ramp", ScenarioView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Putin", "Roberto Iannuzzi");
    }

    @Test
    void two_revisions_are_compared() {
        DiffView view = navigate("scenarios/stated-ramp/diff", DiffView.class);

        assertThat(view.getPageTitle()).contains("r1");
    }

    @Test
    void newer_editions_are_told_at_once_and_what_they_change_when_it_is_known() {
        Scenario scenario = scenarios.find(new ScenarioId("stated-ramp")).orElseThrow();
        ScenarioRevision newest = scenarios.revision(scenario.id(), 1).orElseThrow();
        ScenarioRevision older = new ScenarioRevision(
                newest.scenario(),
                1,
                datasets.asOf(LocalDate.of(2025, 2, 1)).orElseThrow(),
                newest.assumptions(),
                newest.references(),
                newest.author(),
                newest.at(),
                newest.note());

        PinMove move = PinMove.of(older, datasets, ledger);
        NewerEditions section = new NewerEditions(scenario, older, move, diffs, scenarios, author);

        assertThat(move.moved()).hasSameSizeAs(datasets.datasets());
        assertThat(move.cited()).extracting(PinMove.Cited::key).doesNotContain(AssumptionKey.GAS_RAMP_YEARS);
        assertThat(section.getElement().getTextRecursively()).contains("2025-02-01", "2026-03-31", "being counted");
    }
}
