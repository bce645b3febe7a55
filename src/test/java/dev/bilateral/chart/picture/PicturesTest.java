package dev.bilateral.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.common.Turns;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PicturesTest {

    private static final String NOTHING = "No source in edition 2026-03-31 states it. That is not zero.";

    private final Pictures pictures = new Pictures(new Turns(1, Duration.ofMinutes(1), TooManyPictures::new));

    @Test
    void the_first_picture_of_an_engine_has_the_bytes_of_the_second_and_of_one_after_another() {
        String first = pictures.svg(picture(zone(), Theme.LIGHT));
        String second = pictures.svg(picture(zone(), Theme.LIGHT));
        String other = pictures.svg(picture(List.of(), Theme.DARK));
        String third = pictures.svg(picture(zone(), Theme.LIGHT));

        assertThat(second).isEqualTo(first).isNotEqualTo(other);
        assertThat(third).isEqualTo(first);
    }

    @Test
    void neither_language_nor_time_zone_changes_a_byte() {
        Picture picture = picture(zone(), Theme.PRINT);
        byte[] here = pictures.png(picture, 1);
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));

            Pictures elsewhere = new Pictures(new Turns(1, Duration.ZERO, TooManyPictures::new));
            assertThat(elsewhere.svg(picture)).isEqualTo(pictures.svg(picture));
            assertThat(elsewhere.png(picture, 1)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void a_chart_with_no_data_says_why() {
        assertThat(pictures.svg(picture(List.of(), Theme.LIGHT))).contains(">" + NOTHING + "</text>");
        assertThat(pictures.svg(picture(zone(), Theme.LIGHT))).doesNotContain(">" + NOTHING + "</text>");
    }

    @Test
    void what_looks_like_markup_stays_text() {
        Picture plain = picture(zone(), Theme.LIGHT);
        Picture sly = new Picture(
                "<script>a & b</script>", "", plain.chart(), List.of("</svg>"), "/x?a=1&b=2", 1200, Theme.LIGHT);

        assertThat(pictures.svg(sly))
                .contains("<title>&lt;script&gt;a &amp; b&lt;/script&gt;</title>")
                .doesNotContain("<script");
        assertThat(pictures.png(sly, 1)).isNotEmpty();
    }

    @Test
    void a_width_that_no_picture_has_is_refused() {
        ChartSpec chart = picture(List.of(), Theme.LIGHT).chart();

        assertThatThrownBy(() -> new Picture("", "", chart, List.of(), "", 319, Theme.LIGHT))
                .hasMessageContaining("320 to 2400");
    }

    private static List<PlotItem> zone() {
        return List.of(new PlotItem.Zone(2024.5, "Scenario, not data"));
    }

    /** Texts in all three scripts. */
    private static Picture picture(List<PlotItem> items, Theme theme) {
        Plot plot = new Plot("main", "Plot", new Axis("Things, a year", "things", 0, 60, 0), 300, 240, items);
        ChartSpec chart = new TimeChart(
                "Chart", NOTHING, new XAxis("year", 2020, 2030), null, List.of(plot), List.of(), false, true);
        return new Picture(
                "Over\u00a095\u00a0% of something",
                "Природный газ · گاز طبیعی ۱۲۳",
                chart,
                List.of("3 statements in 2 documents"),
                "/things?v=1&scenario=x",
                1200,
                theme);
    }
}
