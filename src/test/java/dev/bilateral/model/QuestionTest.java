package dev.bilateral.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.Question.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"cumulative:2044", "reached:55", "reached:27.5", "trade:2035", "outside:2035"})
    void its_code_reads_back_as_itself(String code) {
        assertThat(Question.parse(code)).map(Question::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cumulative", "cumulative:", "cumulative:1800", "trade:2035.5", "reached:-1", "price:2"})
    void what_cannot_be_asked_is_no_question(String code) {
        assertThat(Question.parse(code)).isEmpty();
    }

    @Test
    void of_an_interval_both_ends_are_asked_for() {
        assertThat(new Question(Kind.TRADE, 2035).outcomes())
                .extracting(Outcome::code)
                .isEqualTo(List.of("trade:2035:low", "trade:2035:high"));
    }
}
