package dev.bilateral.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.WholeApplication;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.shell.UnknownAddressPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class ScenarioViewsTest extends SpringBrowserlessTest {

    @Autowired
    private ScenarioService scenarios;

    @Test
    void the_list_shows_every_scenario_with_its_newest_revision() {
        ScenariosView view = navigate(ScenariosView.class);

        assertThat(rows(view)).hasSize(1 + scenarios.scenarios().size());
        assertThat(text(view))
                .contains(
                        "Stated volumes, assumed years", "As fast as Nord Stream 1", "First phase only", "No delivery")
                .contains("Bilateral", "r1", "31\u00a0Mar\u00a02026")
                .as("a shipped revision is of a day, not of a minute")
                .doesNotContain("UTC");
    }

    @Test
    void a_revision_opens_in_the_figures_with_the_versions_that_it_was_saved_with() {
        navigate("scenarios/stated-ramp", ScenarioView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anySatisfy(href -> assertThat(href)
                        .startsWith("./?v=1&scenario=stated-ramp&revision=1&pins=")
                        .contains("gas-pipeline:2026-03-31"));
    }

    @Test
    void every_assumption_stands_with_its_value_reason_and_source() {
        ScenarioView view = navigate("scenarios/stated-ramp", ScenarioView.class);

        List<String> rows = rows(view);
        for (AssumptionKey key : AssumptionKey.values()) {
            assertThat(rows).anySatisfy(row -> assertThat(row).startsWith(key.label()));
        }
        assertThat(row(rows, AssumptionKey.SETTLEMENT_SHARE)).contains("over\u00a095\u00a0%", "Roberto Iannuzzi");
        assertThat(row(rows, AssumptionKey.GAS_PLATEAU_VOLUME)).contains("Putin", "up\u00a0to\u00a055");
        assertThat(row(rows, AssumptionKey.GAS_RAMP_YEARS)).endsWith("assumption, no source");
    }

    @Test
    void an_unknown_scenario_is_named_with_those_that_exist() {
        UnknownAddressPage page = navigate("scenarios/stated-rump", UnknownAddressPage.class);

        assertThat(text(page)).contains("stated-rump", "Stated volumes, assumed years");
    }

    @Test
    void all_shipped_scenarios_can_be_opened() {
        scenarios.scenarios().forEach(scenario -> {
            ScenarioView view = navigate("scenarios/" + scenario.id(), ScenarioView.class);

            assertThat(view.getPageTitle()).isEqualTo(scenario.title());
        });
        assertThat(scenarios
                        .revision(new ScenarioId("fast-build"), 1)
                        .orElseThrow()
                        .references()
                        .shares())
                .containsOnlyKeys("nord-stream-1", "power-of-siberia-1");
    }

    private static List<String> rows(com.vaadin.flow.component.Component view) {
        return view.getElement()
                .getChildren()
                .flatMap(ScenarioViewsTest::deep)
                .filter(e -> e.getTag().equals("tr"))
                .map(com.vaadin.flow.dom.Element::getTextRecursively)
                .toList();
    }

    private static java.util.stream.Stream<com.vaadin.flow.dom.Element> deep(com.vaadin.flow.dom.Element e) {
        return e.isTextNode()
                ? java.util.stream.Stream.of()
                : java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(e), e.getChildren().flatMap(ScenarioViewsTest::deep));
    }

    private static String row(List<String> rows, AssumptionKey key) {
        return rows.stream().filter(r -> r.startsWith(key.label())).findFirst().orElseThrow();
    }

    private static String text(com.vaadin.flow.component.Component view) {
        return view.getElement().getTextRecursively();
    }
}
