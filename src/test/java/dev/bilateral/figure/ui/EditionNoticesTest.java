package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import dev.bilateral.WholeApplication;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.ui.Broadcaster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** An open screen, while a steward publishes and withdraws. On a database and in a home of its own. */
@WholeApplication
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:editions;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
@WithMockUser(username = "stewart", roles = "STEWARD")
class EditionNoticesTest extends SpringBrowserlessTest {

    private static final DatasetId GAS = new DatasetId("gas-pipeline");

    @TempDir
    static Path folder;

    @Autowired
    private DatasetService datasets;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Broadcaster broadcaster;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("bilateral.folder", () -> folder.toString());
    }

    @Test
    void a_screen_tells_of_a_newer_version_at_once_without_moving_and_of_its_withdrawal() {
        UI.getCurrent().navigate("gas");
        String title = title();
        assertThat(text()).isBlank();

        DatasetVersion newer = publish();
        assertThat(text()).contains("Newer: " + newer.id());
        assertThat(title()).isEqualTo(title);
        assertThat(datasets.newest().find(GAS)).contains(newer.id());

        UI.getCurrent().navigate("gas", withPins(newer));
        assertThat(text()).doesNotContain("withdrawn");
        publishing.withdraw(GAS, newer.id(), "stewart", "A test.");
        settle();
        assertThat(text()).contains("Edition " + newer.id(), "was withdrawn", "A test.");
    }

    @Test
    void reasons_that_rest_on_evidence_newer_than_the_editions_in_view_are_told_of() {
        UI.getCurrent().navigate("gas", QueryParameters.of("asOf", "2025-02-01"));
        assertThat(text()).contains("Reasons for this scenario use evidence newer than 1\u00a0Feb\u00a02025.");

        UI.getCurrent().navigate("gas", QueryParameters.of("asOf", "2026-03-31"));
        assertThat(text()).doesNotContain("Reasons");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void whoever_is_no_steward_neither_begins_nor_publishes_nor_withdraws() {
        DatasetVersion newest = datasets.find(GAS).orElseThrow().newest();

        assertThatThrownBy(() -> drafts.copyOf(newest, "anna", new Progress()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.withdraw(GAS, newest.id(), "anna", "No."))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_steward_publishes_under_no_other_name() {
        DatasetVersion newest = datasets.find(GAS).orElseThrow().newest();

        assertThatThrownBy(() -> drafts.copyOf(newest, "anna", new Progress()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DatasetVersion publish() {
        DatasetDraft draft = drafts.copyOf(datasets.find(GAS).orElseThrow().newest(), "stewart", new Progress());
        DraftRow last = drafts.rows(draft.id(), DraftPart.OBSERVATIONS, 0, 1000).getLast();
        List<String> cells = new ArrayList<>(last.cells());
        cells.set(cells.size() - 1, "Another note.");
        drafts.put(draft.id(), DraftPart.OBSERVATIONS, last, cells);
        DatasetVersion version = publishing.publish(
                new Release(draft.id(), drafts.revision(draft.id()), "stewart", "A note was added.", List.of()),
                new Progress());
        settle();
        return version;
    }

    private static QueryParameters withPins(DatasetVersion version) {
        return QueryParameters.of("pins", version.dataset() + ":" + version.id());
    }

    private void settle() {
        broadcaster.tell("the one before is told").toCompletableFuture().join();
        VaadinService.getCurrent().runPendingAccessTasks(UI.getCurrent().getSession());
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private String text() {
        return find(FigurePage.class)
                .single()
                .getChildren()
                .filter(Notices.class::isInstance)
                .flatMap(Component::getChildren)
                .filter(EditionNotices.class::isInstance)
                .map(notice -> notice.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }
}
