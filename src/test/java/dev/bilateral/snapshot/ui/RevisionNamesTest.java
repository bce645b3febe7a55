package dev.bilateral.snapshot.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.bilateral.scenario.ScenarioService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gas.shape=spiral | Ramp shape spiral",
                "gas.phases=from:here | Phases (stepwise) from:here",
                "gas.rampYears=soon | Ramp length soon",
                "gas.rampYears=12 | Ramp length 12\u00a0years"
            })
    void an_edit_that_another_build_wrote_stands_as_it_was_written(String edit, String told) {
        assertThat(new RevisionNames(mock(ScenarioService.class)).of("/gas?v=1&scenario=gone&revision=7&" + edit))
                .isEqualTo("gone, r7 with 1 edit on top: " + told);
    }
}
