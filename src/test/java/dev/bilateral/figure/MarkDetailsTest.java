package dev.bilateral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.Modality;
import dev.bilateral.common.Period;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkDetailsTest {

    @Test
    void each_line_but_the_number_says_what_it_is() {
        Observation o = Observations.share(Modality.CLAIMED, Qualifier.OVER, "95", null, Period.ofYear(2024));

        assertThat(plain(MarkDetails.of(o)))
                .containsExactly(
                        "over 95 %",
                        "claimed by Putin", "said 17 Jan 2025", "refers to 2024", "of: trade", "in: Press");
    }

    @Test
    void what_has_no_period_says_so() {
        Observation o = Observations.share(Modality.CLAIMED, Qualifier.EXACT, "95", null, null);

        assertThat(plain(MarkDetails.of(o))).contains("no year stated").noneMatch(line -> line.startsWith("refers"));
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
    }
}
