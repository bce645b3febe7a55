package dev.bilateral.workbench.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.EChart;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Disagreement;
import dev.bilateral.dataset.Disagreements;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Gap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class DisagreementsViewTest extends SpringBrowserlessTest {

    @Autowired
    private DatasetService datasets;

    @Test
    void every_disagreement_of_the_pinned_editions_is_listed_with_its_reason() {
        UI.getCurrent().navigate("disagreements");

        List<Disagreement> all = all();
        assertThat(all).isNotEmpty();
        assertThat(find(Article.class).all())
                .hasSize(all.size())
                .allSatisfy(article -> assertThat(article.getElement().getTextRecursively())
                        .contains("statements in", "no number is in both"));
    }

    @Test
    void each_reason_names_bounds_that_do_not_meet() {
        assertThat(all())
                .allSatisfy(disagreement -> assertThat(Disagreements.gaps(disagreement, 10))
                        .isNotEmpty()
                        .noneMatch(gap -> gap.lowerBounds().meets(gap.upperBounds()))
                        .extracting(Gap::lower)
                        .isSubsetOf(disagreement.observations()));
    }

    @Test
    void choosing_one_shows_all_statements_on_it_a_strip_each() {
        UI.getCurrent()
                .navigate(
                        "disagreements",
                        QueryParameters.simple(Map.of(
                                "dataset", "settlement-share",
                                "series", "settlement-national-currency-share",
                                "from", "2024-01-01",
                                "to", "2024-12-31",
                                "base", "bilateral trade")));

        StripChart chart = (StripChart) find(EChart.class).single().getSpec();
        assertThat(chart.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.rows())
                        .isNotEmpty()
                        .anyMatch(row -> row.label().contains("Roberto Iannuzzi")));
        assertThat(chart.value().min()).isLessThan(95);
        assertThat(chart.value().max()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void a_statement_can_be_taken_over_as_the_value_of_an_assumption() {
        UI.getCurrent()
                .navigate(
                        "disagreements",
                        QueryParameters.simple(Map.of(
                                "dataset", "settlement-share",
                                "series", "settlement-national-currency-share",
                                "from", "2024-01-01",
                                "to", "2024-12-31",
                                "base", "bilateral trade")));

        assertThat(find(Anchor.class).from(find(SubjectSection.class).single()).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("settlement?") && href.contains("settlement.share.from="));
    }

    private List<Disagreement> all() {
        return Editions.of(datasets, datasets.newest()).editions().values().stream()
                .flatMap(edition -> Disagreements.among(edition.observations()).stream())
                .toList();
    }
}
