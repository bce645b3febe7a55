package dev.bilateral.dataset.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.dataset.DatasetService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class DatasetViewsTest extends SpringBrowserlessTest {

    @Autowired
    private DatasetService datasets;

    @Test
    void the_list_shows_every_dataset_with_its_newest_version_and_what_it_changed() {
        DatasetsView view = navigate(DatasetsView.class);

        assertThat(find(Article.class).all()).hasSize(datasets.datasets().size());
        assertThat(text(view)).contains("Newest version 2026-03-31", "Correction: for Power of Siberia 1 in 2022");
    }

    @Test
    void a_dataset_opens_with_its_newest_version_and_its_files() {
        DatasetView view = navigate("datasets/gas-pipeline", DatasetView.class);

        assertThat(text(view)).contains("version 2026-03-31", "69 observations");
        assertThat(find(Grid.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("api/v1/datasets/gas-pipeline/2026-03-31/datapackage.zip");
    }

    @Test
    void an_older_version_has_its_own_address() {
        DatasetView view = navigate("datasets/gas-pipeline/2025-02-01", DatasetView.class);

        assertThat(text(view)).contains("version 2025-02-01", "45 observations");
    }

    @Test
    void what_the_newest_version_changed_is_shown_in_three_parts() {
        VersionDiffView view = navigate("datasets/reference-pipelines/diff", VersionDiffView.class);

        assertThat(text(view))
                .contains("from version 2025-02-01 to 2026-03-31", "Observations", "Series", "Sources", "unchanged")
                .contains("power-of-siberia-1-flow-2022-novak-2023-01")
                .contains("What figures say");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("api/v1/datasets/reference-pipelines/diff/2025-02-01/2026-03-31/changes.csv?profile=excel");
    }

    @Test
    void changes_are_narrowed_by_the_address() {
        UI.getCurrent()
                .navigate(
                        "datasets/reference-pipelines/diff/2025-02-01/2026-03-31",
                        QueryParameters.full(
                                Map.of("change", new String[] {"changed"}, "find", new String[] {"NOVAK"})));
        VersionDiffView view = find(VersionDiffView.class).single();

        assertThat(text(view)).contains("novak").doesNotContain("row added", "gazprom-2025-12-05");
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        VersionDiffView view = navigate("datasets/reference-pipelines/diff/2026-03-31/latest", VersionDiffView.class);

        assertThat(text(view)).contains("Nothing differs");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
