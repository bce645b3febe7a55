package dev.bilateral.figure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import dev.bilateral.WholeApplication;
import dev.bilateral.figure.EachFigure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.comparison.ComparisonStates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WholeApplication
@WithAnonymousUser
class CompareActionTest extends SpringBrowserlessTest {

    @Autowired
    private ComparisonStates comparisons;

    @EachFigure
    void every_figure_leads_to_comparisons_with_the_other_scenarios_that_can_be_read(String figure) {
        open(figure, Map.of("scenario", "fast-build"));

        assertThat(links())
                .extracting(Anchor::getText)
                .contains("“No delivery”, r1", "“First phase only”, r1", "Choose others")
                .noneMatch(text -> text.contains("Nord Stream"));
        assertThat(links()).allSatisfy(link -> {
            Map<String, List<String>> given = FigureStateCodec.parse(
                    link.getHref().substring(link.getHref().indexOf('?')));
            assertThat(comparisons.read(given).state()).hasValueSatisfying(state -> {
                assertThat(state.with().getFirst().scenario()).hasToString("fast-build");
                assertThat(state.figure()).isEqualTo(figure);
            });
        });
        assertThat(find(Paragraph.class).all()).noneMatch(p -> p.getText().contains("without your unsaved edits"));
    }

    @Test
    void unsaved_edits_are_said_to_take_no_part() {
        open("gas", Map.of("scenario", "fast-build", "gas.slipYears", "2"));

        assertThat(find(Paragraph.class).all()).anyMatch(p -> p.getText().contains("r1 without your unsaved edits"));
    }

    private void open(String figure, Map<String, String> parameters) {
        UI.getCurrent().navigate(figure, QueryParameters.simple(parameters));
        test(find(NativeButton.class).withText("Compare with …").single()).click();
    }

    private List<Anchor> links() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("compare?v=1&with"))
                .toList();
    }
}
