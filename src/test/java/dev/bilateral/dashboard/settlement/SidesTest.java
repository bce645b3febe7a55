package dev.bilateral.dashboard.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.PublishedEditions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final Observation ANY =
            PublishedEditions.read("settlement-share", "2026-03-31").observations().stream()
                    .filter(o -> o.stated() != null)
                    .findFirst()
                    .orElseThrow();

    @Test
    void of_each_side_the_first_statement_stands_and_nobody_speaks_for_an_unknown_one() {
        List<Observation> said = Stream.of("Putin", "A visitor", "Jalali", "Novak", "Another visitor", "Farzin")
                .map(SidesTest::by)
                .toList();

        assertThat(Sides.firstOfEach(said))
                .extracting(Observation::speaker)
                .containsExactly("Putin", "A visitor", "Jalali", "Another visitor");
    }

    private static Observation by(String speaker) {
        return PublishedEditions.said(ANY, speaker, "2026-01-01", "50");
    }
}
