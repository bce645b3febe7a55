package dev.bilateral.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationRefTest {

    @Test
    void text_and_reference_are_one() {
        String text = "trade-turnover/trade-turnover-iannuzzi-2025";

        assertThat(ObservationRef.parse(text))
                .hasValueSatisfying(ref -> assertThat(ref).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "trade-turnover", "trade-turnover/", "/x", "Trade/x", "trade-turnover/ "})
    void other_texts_name_no_observation(String text) {
        assertThat(ObservationRef.parse(text)).isEmpty();
    }
}
