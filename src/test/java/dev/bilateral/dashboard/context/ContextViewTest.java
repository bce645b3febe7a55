package dev.bilateral.dashboard.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.ui.ObservationFiles;
import dev.bilateral.figure.ui.SourceChip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class ContextViewTest extends SpringBrowserlessTest {

    @Test
    void seven_sections_stand_under_titles_that_their_rows_bear_out() {
        ContextView view = navigate(ContextView.class);

        assertThat(find(H2.class, view).all())
                .extracting(H2::getText)
                .filteredOn(title -> !title.isEmpty() && !title.equals("Snapshot")) // those of closed dialogs
                .hasSize(7);
    }

    @Test
    void every_section_is_led_to_by_its_name() {
        ContextView view = navigate(ContextView.class);

        List<String> anchors = find(Anchor.class, find(SectionLinks.class, view).single()).all().stream()
                .map(link -> link.getElement().getAttribute("data-skips"))
                .toList();

        assertThat(anchors)
                .startsWith("stated-dates")
                .hasSize(7)
                .allSatisfy(id -> assertThat(find(com.vaadin.flow.component.html.Section.class, view)
                                .all())
                        .anyMatch(section -> section.getId().equals(Optional.of(id))));
    }

    @Test
    void every_section_counts_its_statements() {
        ContextView view = navigate(ContextView.class);

        find(SectionBlock.class, view)
                .all()
                .forEach(section ->
                        assertThat(find(SourceChip.class, section).all()).hasSize(1));
    }

    @Test
    void every_claim_of_the_founding_documents_is_there_with_its_qualifier_and_its_document() {
        String text = text(navigate(ContextView.class));
        List<Observation> founding = Stream.of("treaty", "context", "transport-corridor")
                .flatMap(d -> PublishedEditions.read(d, "2026-03-31").observations().stream())
                .filter(o -> o.source().isFounding())
                .toList();

        assertThat(founding)
                .hasSizeGreaterThan(40)
                .allSatisfy(o -> assertThat(text).contains(StatedText.quantity(o), o.note()));
        assertThat(text).contains("Caspian Policy Center (CPC), founding document");
    }

    @Test
    void the_files_hold_each_statement_of_the_rows_once() {
        ContextView view = navigate(ContextView.class);
        ContextPage page = of(Editions.of(ContextPage.DATASETS.stream()
                .map(d -> PublishedEditions.read(d, "2026-03-31"))
                .toArray(Edition[]::new)));
        long shown = page.observations().stream().distinct().count();

        assertThat(shown).isGreaterThan(60);
        assertThat(find(Anchor.class, find(ObservationFiles.class, view).single())
                        .all())
                .extracting(Anchor::getText)
                .containsExactly(
                        "Observations, " + shown + " rows, for spreadsheets (CSV)",
                        "Observations, " + shown + " rows, for programs (CSV)");
    }

    @Test
    void what_is_on_screen_can_be_linked_to_cited_and_frozen() {
        ContextView view = navigate(ContextView.class);

        assertThat(find(NativeButton.class, view).all())
                .extracting(NativeButton::getText)
                .containsSubsequence("Copy link", "Cite", "Snapshot");
    }

    @Test
    void an_earlier_day_shows_what_was_known_then() {
        UI.getCurrent().navigate(ContextView.class, QueryParameters.of("asOf", "2025-02-01"));
        String text = text(find(ContextView.class).single());

        assertThat(text).contains("The treaty was signed on").doesNotContain("UN sanctions", "2028-29");
    }

    private static String text(ContextView view) {
        return view.getElement().getTextRecursively();
    }

    private static ContextPage of(Editions editions) {
        return ContextPage.of(editions, StatedDate.of(editions));
    }
}
