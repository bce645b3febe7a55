package dev.bilateral.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedTextTest {

    private static final Series SERIES = new Series("s", "S", "", "percent", "gregorian", "", "", 0.0, 100.0);
    private static final Source SOURCE = new Source("d", "D", "P", "", null, "", "press", false, "", "");

    @Test
    void the_qualifier_never_leaves_the_number() {
        assertThat(StatedText.quantity(over("95", ""))).isEqualTo("over\u00a095\u00a0%");
    }

    @Test
    void the_source_s_own_hedge_replaces_the_generic_word() {
        assertThat(StatedText.number(over("96", "more than"))).isEqualTo("more\u00a0than\u00a096");
    }

    @Test
    void a_title_says_the_generic_word_so_that_equal_statements_read_as_one() {
        assertThat(StatedText.plainQuantity(over("95", "exceeded"))).isEqualTo("over\u00a095\u00a0%");
        assertThat(StatedText.plainNumber(between("4", "5", "hovering between")))
                .isEqualTo("4\u00a0to\u00a05");
    }

    @Test
    void a_range_takes_its_hedge_before_both_ends() {
        assertThat(StatedText.number(between("4", "5", "hovering between")))
                .isEqualTo("hovering\u00a0between\u00a04\u00a0and\u00a05");
        assertThat(StatedText.number(between("25", "30", "around"))).isEqualTo("around\u00a025\u00a0to\u00a030");
        assertThat(StatedText.quantity(between("20", "30", "over five years")))
                .isEqualTo("20\u00a0to\u00a030\u00a0%,\u00a0over\u00a0five\u00a0years");
    }

    @Test
    void several_hedges_of_one_number_are_joined() {
        assertThat(StatedText.hedges(List.of(over("2", "just"), over("2", "about"), over("2", "over")), "2"))
                .isEqualTo("just, about or over\u00a02");
    }

    @Test
    void printed_digits_stay() {
        assertThat(StatedText.number(row(new Stated(Qualifier.EXACT, new Digits("4.0"), null, null), "")))
                .isEqualTo("4.0");
    }

    @Test
    void bounds_of_years_are_not_grouped_as_quantities_are() {
        Observation share = over("95", "");
        Bounds years = Bounds.between(2027, 2029);

        assertThat(StatedText.bounds(share, years)).isEqualTo("2\u202f027\u00a0to\u00a02\u202f029");
        assertThat(StatedText.bounds(of("year", share), years)).isEqualTo("2027\u00a0to\u00a02029");
    }

    private static Observation of(String unit, Observation o) {
        return new Observation(
                o.n(),
                o.id(),
                o.series(),
                o.period(),
                o.statedOn(),
                o.speaker(),
                o.base(),
                o.wording(),
                o.stated(),
                unit,
                o.basis(),
                o.modality(),
                o.source(),
                o.locator(),
                o.flag(),
                o.note());
    }

    private static Observation over(String lower, String wording) {
        return row(new Stated(Qualifier.OVER, null, new Digits(lower), null), wording);
    }

    private static Observation between(String lower, String upper, String wording) {
        return row(new Stated(Qualifier.BETWEEN, null, new Digits(lower), new Digits(upper)), wording);
    }

    private static Observation row(Stated stated, String wording) {
        return new Observation(
                1,
                "o",
                SERIES,
                null,
                null,
                "",
                "",
                wording,
                stated,
                "percent",
                "",
                Modality.CLAIMED,
                SOURCE,
                "",
                Flag.NONE,
                "");
    }
}
