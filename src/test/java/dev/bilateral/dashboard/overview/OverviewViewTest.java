package dev.bilateral.dashboard.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class OverviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private List<Figure> figures;

    @Test
    void the_status_says_in_three_sentences_what_stands_and_what_nobody_says() {
        String text = plain(navigate(OverviewView.class));

        assertThat(text)
                .contains("As of 12 Mar 2026 no source here reports any gas delivered")
                .contains("up to 1.8 bcm a year")
                .contains("Trade is put at 4 to 5 USD bn a year (no year stated)")
                .contains("; the share settled in roubles and rials is said to be");
    }

    @Test
    void each_figure_has_a_card_that_is_one_link() {
        OverviewView view = navigate(OverviewView.class);

        for (Figure figure : figures) {
            FigureCard card =
                    find(FigureCard.class, view).withId("card-" + figure.id()).single();
            assertThat(find(Anchor.class, card).all())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getText()).isEqualTo(figure.title()));
        }
    }

    @Test
    void the_way_to_what_moves_a_figure_most_begins_here() {
        OverviewView view = navigate(OverviewView.class);

        assertThat(plain(view)).contains("Which assumption matters most for:");
        assertThat(find(Anchor.class, view).withText("Cumulative gas by 2044").single())
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("gas?outcome=cumulative:2044"))
                .satisfies(link -> assertThat(link.getElement().getAttribute("data-carries"))
                        .isEqualTo("outcome=cumulative:2044"));
    }

    @Test
    void a_card_quotes_the_number_with_its_qualifier() {
        assertThat(plain(navigate(OverviewView.class)))
                .contains("just 2, eventually 55 bcm a year", "4 to 5 USD bn a year", "over 95 % in 2024");
    }

    @Test
    void what_changed_names_the_correction_and_counts_rows() {
        String text = plain(navigate(OverviewView.class));

        assertThat(text)
                .contains("Edition 2026-03-31, after 2025-02-01")
                .contains("Correction: for Power of Siberia 1 in 2022")
                .contains("21 observations added, 0 removed, 4 changed");
    }

    @Test
    void what_is_on_screen_can_be_linked_to_cited_and_frozen() {
        OverviewView view = navigate(OverviewView.class);

        assertThat(find(NativeButton.class, view).all())
                .extracting(NativeButton::getText)
                .containsSubsequence("Copy link", "Cite", "Snapshot");
    }

    @Test
    void an_earlier_day_shows_what_was_known_then() {
        UI.getCurrent().navigate(OverviewView.class, QueryParameters.of("asOf", "2025-02-01"));
        String text = plain(find(OverviewView.class).single());

        assertThat(text).contains("Edition 2025-02-01, the first").doesNotContain("Paknejad", "2 Oct 2025");
    }

    private static String plain(OverviewView view) {
        return view.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
