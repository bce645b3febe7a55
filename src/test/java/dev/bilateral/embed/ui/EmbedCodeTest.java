package dev.bilateral.embed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmbedCodeTest {

    private static final FigureState STATE = new FigureState(
            new ScenarioId("stated-ramp"),
            2,
            Pins.parse("gas-pipeline:2026-03-31").orElseThrow(),
            Map.of(AssumptionKey.GAS_RAMP_YEARS, "12"),
            new TreeMap<>(Map.of("show", "cumulative")));

    @Test
    void the_live_one_keeps_scenario_choices_and_edits_and_names_no_edition() {
        assertThat(FigureStateCodec.query(EmbedCode.live(STATE)))
                .isEqualTo("v=1&scenario=stated-ramp&show=cumulative&gas.rampYears=12");
    }

    @Test
    void a_title_with_quotes_stays_within_its_attribute() {
        Element frame = Jsoup.parse(EmbedCode.frame(
                        "gas", "He said \"over 2\" <b>", "v=1&show=cumulative", new FrameHeight(67, 200)))
                .getElementsByTag("iframe")
                .getFirst();

        assertThat(frame.attr("title")).isEqualTo("He said \"over 2\" <b>");
        assertThat(frame.attr("src")).isEqualTo("{root}embed/gas?v=1&show=cumulative");
    }

    @Test
    void the_height_follows_from_the_width_and_stands_as_a_number_for_pages_without_styles() {
        Element frame = Jsoup.parse(EmbedCode.frame("gas", "Gas", "v=1", new FrameHeight(67, 200)))
                .getElementsByTag("iframe")
                .getFirst();

        assertThat(frame.parent().attr("style")).isEqualTo("container-type:inline-size");
        assertThat(frame.attr("style")).startsWith("box-sizing:border-box;height:max(min(67cqw, 804px) + ");
        assertThat(Integer.parseInt(frame.attr("height"))).isBetween(900, 1200);
    }

    @Test
    void a_strip_chart_of_many_rows_is_higher_than_a_slide() {
        StripRow row = new StripRow("row", "Row", List.of());
        StripChart few = strips(Collections.nCopies(3, row));
        StripChart many = strips(Collections.nCopies(30, row));

        assertThat(FrameHeight.of(few).wide()).isEqualTo(66);
        assertThat(FrameHeight.of(many).wide()).isGreaterThan(90);
        assertThat(FrameHeight.of(many).narrow())
                .isGreaterThan(FrameHeight.of(few).narrow());
    }

    private static StripChart strips(List<StripRow> rows) {
        return new StripChart(
                "Shares",
                "",
                new Axis("", "%", 0, 100, 0),
                List.of(new StripGroup("All", false, rows)),
                List.of(),
                300,
                28,
                52);
    }
}
