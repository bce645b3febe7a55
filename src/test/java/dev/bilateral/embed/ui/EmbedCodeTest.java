package dev.bilateral.embed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioId;
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
        Element frame = Jsoup.parse(EmbedCode.frame("gas", "He said \"over 2\" <b>", "v=1&show=cumulative"))
                .getElementsByTag("iframe")
                .getFirst();

        assertThat(frame.attr("title")).isEqualTo("He said \"over 2\" <b>");
        assertThat(frame.attr("src")).isEqualTo("{root}embed/gas?v=1&show=cumulative");
    }
}
