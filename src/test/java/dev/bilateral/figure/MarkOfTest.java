package dev.bilateral.figure;

import static dev.bilateral.figure.Observations.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Mark.End;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Mark.Shape;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkOfTest {

    private final MarkOf marks = MarkOf.asStated();

    @Test
    void over_95_percent_has_an_open_end_and_reaches_the_end_of_its_domain() {
        Mark mark = marks.inTime(share(Modality.CLAIMED, Qualifier.OVER, "95", null, Period.ofYear(2024)));

        assertThat(mark.lower()).isEqualTo(new End(95, true));
        assertThat(mark.upper()).isNull();
        assertThat(mark.value()).isNull();
        assertThat(mark.reach()).isEqualTo(100);
        assertThat(mark.label()).isEqualTo("over\u00a095\u00a0%");
        assertThat(mark.x()).isEqualTo(2024);
        assertThat(mark.span()).isNull();
        assertThat(mark.shape()).isEqualTo(Shape.DIAMOND);
        assertThat(mark.role()).isEqualTo(Role.OBSERVED);
    }

    @Test
    void up_to_has_a_closed_end_and_planned_is_a_triangle_in_its_own_colour() {
        Mark mark = marks.inTime(share(Modality.PLANNED, Qualifier.UP_TO, null, "55", Period.ofYear(2025)));

        assertThat(mark.upper()).isEqualTo(new End(55, false));
        assertThat(mark.reach()).isZero();
        assertThat(mark.shape()).isEqualTo(Shape.TRIANGLE_UP);
        assertThat(mark.role()).isEqualTo(Role.PLANNED);
    }

    @Test
    void about_is_hollow_and_has_no_ends() {
        Mark mark = marks.inTime(share(Modality.REPORTED, Qualifier.ABOUT, "80", null, Period.ofYear(2024)));

        assertThat(mark.fill()).isEqualTo(Fill.HOLLOW);
        assertThat(mark.value()).isEqualTo(80);
        assertThat(mark.lower()).isNull();
        assertThat(mark.reach()).isNull();
    }

    @Test
    void what_no_source_dates_gets_no_position_in_time() {
        Mark mark = marks.inTime(share(Modality.CLAIMED, Qualifier.BETWEEN, "4", "5", null));

        assertThat(mark.x()).isNull();
        assertThat(mark.span()).isNull();
        assertThat(mark.isHatched()).isTrue();
        assertThat(mark.details()).contains("no year stated");
    }

    @Test
    void an_iranian_year_is_a_bar_over_its_true_span_with_the_mark_in_its_middle() {
        Period year1402 = new Period(LocalDate.of(2023, 3, 21), LocalDate.of(2024, 3, 19));
        Mark mark = marks.inTime(share(Modality.REPORTED, Qualifier.EXACT, "50", null, year1402));

        assertThat(mark.span()).isEqualTo(YearAxis.span(year1402));
        assertThat(mark.span().from()).isCloseTo(2022.5 + 79 / 365.0, within(1e-9));
        assertThat(mark.span().to()).isCloseTo(2023.5 + 79 / 366.0, within(1e-9));
        assertThat(mark.x()).isCloseTo((mark.span().from() + mark.span().to()) / 2, within(1e-9));
    }

    @Test
    void conversion_moves_ends_and_reach_alike() {
        Mark mark = marks.in(v -> v * 2, o -> "twice")
                .inTime(share(Modality.PLANNED, Qualifier.AT_LEAST, "20", null, null));

        assertThat(mark.lower()).isEqualTo(new End(40, false));
        assertThat(mark.reach()).isEqualTo(200);
        assertThat(mark.label()).isEqualTo("twice");
    }

    @Test
    void the_legend_explains_only_what_occurs_and_each_kind_once() {
        var legend = MarkLegend.of(List.of(
                marks.inTime(share(Modality.CLAIMED, Qualifier.OVER, "95", null, null)),
                marks.inTime(share(Modality.CLAIMED, Qualifier.EXACT, "96", null, null)),
                marks.inTime(share(Modality.CLAIMED, Qualifier.ABOUT, "80", null, null))));

        assertThat(legend)
                .extracting(LegendEntry::text)
                .containsExactly("claimed", "about, claimed", "over or under: the number itself excluded");
    }
}
