package dev.bilateral.dataset.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.diff.FigureEffects;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.ui.NativeSelect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WholeApplication
@WithAnonymousUser
class DatasetViewsTest extends SpringBrowserlessTest {

    @Autowired
    private DatasetService datasets;

    @Autowired
    private FigureEffects figures;

    @Autowired
    private VersionDiffs diffs;

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
    void a_version_lists_its_files_with_size_and_hash() {
        DatasetView view = navigate("datasets/gas-pipeline/2026-03-31", DatasetView.class);

        assertThat(text(view))
                .contains("Files of this version", "datapackage.json", "observations.csv", "series.csv", "sources.csv")
                .containsPattern("[0-9a-f]{64}")
                .containsPattern("\\d\\h?\\d{3} bytes");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("api/v1/datasets/gas-pipeline/2026-03-31/files/observations.csv");
    }

    @Test
    void a_version_tells_its_checks_and_its_history() {
        DatasetView view = navigate("datasets/gas-pipeline", DatasetView.class);

        assertThat(text(view))
                .contains("Publish history", "shipped with the product", "Checks", "came with the product")
                .doesNotContain("Withdraw this version");
    }

    @Test
    @WithMockUser(username = "stewart", roles = "STEWARD")
    void a_steward_withdraws_only_with_a_reason() {
        DatasetView view = navigate("datasets/treaty/2025-02-01", DatasetView.class);
        test(find(NativeButton.class).withText("Withdraw this version").single())
                .click();
        test(find(NativeButton.class).withText("Withdraw 2025-02-01").single()).click();

        assertThat(text(view)).contains("Write why the version is withdrawn");
        assertThat(dataset("treaty").withdrawals()).isEmpty();
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

    @Test
    void a_first_version_is_all_new() {
        Dataset dataset = dataset("reference-pipelines");
        VersionDiffView view = new VersionDiffView(datasets, figures, diffs);
        view.show(new Dataset(dataset.id(), List.of(dataset.newest())), "", "latest", new DiffFilter(null, ""));

        assertThat(text(view))
                .contains("version 2026-03-31 is the first", "all its rows are new", "row added")
                .doesNotContain("Nothing differs");
    }

    @Test
    void versions_are_named_from_and_to_since_either_may_be_the_newer_one() {
        VersionDiffView view =
                navigate("datasets/reference-pipelines/diff/2026-03-31/2025-02-01", VersionDiffView.class);

        assertThat(text(view)).contains("from version 2026-03-31 to 2025-02-01");
        assertThat(find(NativeSelect.class).all())
                .extracting(select -> select.getAriaLabel().orElse(""))
                .contains("From version", "To version");
    }

    private Dataset dataset(String id) {
        return datasets.find(new DatasetId(id)).orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
