package dev.bilateral.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.persistence.TestDatabase;
import dev.bilateral.snapshot.SnapshotDifference.Said;
import dev.bilateral.snapshot.frozen.Frozen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class FrozenStatesTest {

    private static final Map<String, List<String>> EARLIER =
            Map.of("asOf", List.of("2025-02-01"), "gas.rampYears", List.of("12"));

    private static ConfigurableApplicationContext application;
    private static FrozenStates frozen;

    @BeforeAll
    static void start() {
        application = TestDatabase.H2.start(FigureRooms.class);
        frozen = application.getBean(FrozenStates.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void an_address_leads_back_to_figure_and_state() {
        for (Figure figure : application.getBeansOfType(Figure.class).values()) {
            FigureState state = state(figure, EARLIER);

            String address = FigureStateCodec.address(figure, state);
            Frozen found = frozen.find(address).orElseThrow();
            assertThat(found.of().id()).isEqualTo(figure.id());
            assertThat(found.basis().address()).isEqualTo(address);
        }
    }

    @Test
    void what_this_server_lacks_leads_nowhere() {
        assertThat(frozen.find("/nothing?v=1")).isEmpty();
        assertThat(frozen.find("")).isEmpty();
        assertThat(frozen.find("/gas?v=1&scenario=unknown")).isEmpty();
        assertThat(frozen.find("/gas?v=1&pins=gas-pipeline:2031-01-01")).isEmpty();
    }

    @Test
    void nothing_changed_in_what_has_the_newest_versions() {
        for (Figure figure : application.getBeansOfType(Figure.class).values()) {
            SnapshotDifference difference = frozen.find(FigureStateCodec.address(figure, state(figure, Map.of())))
                    .flatMap(frozen::sinceThen)
                    .orElseThrow();

            assertThat(difference.isEmpty()).isTrue();
            assertThat(difference.headline()).isNotEmpty();
        }
    }

    @Test
    void newer_versions_are_told_cell_by_cell_and_in_the_headline() {
        Figure gas = figure("gas");
        SnapshotDifference difference = frozen.find(FigureStateCodec.address(gas, state(gas, EARLIER)))
                .flatMap(frozen::sinceThen)
                .orElseThrow();

        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.before().toString()).contains("gas-pipeline:2025-02-01");
        assertThat(difference.after().toString()).contains("gas-pipeline:2026-03-31");
        assertThat(difference.tables().getFirst().added()).isNotEmpty();
        assertThat(difference.rows())
                .isGreaterThanOrEqualTo(difference.tables().getFirst().added().size());
        assertThat(difference.headline()).extracting(Said::what).contains("title", "number", "scenario");
        assertThat(difference.headline()).anyMatch(Said::isChanged);
        assertThat(difference.headline())
                .allSatisfy(said -> assertThat(said.label()).isNotBlank());
    }

    private static FigureState state(Figure figure, Map<String, List<String>> parameters) {
        return application
                .getBean(FigureStates.class)
                .read(figure, parameters)
                .state()
                .orElseThrow();
    }

    private static Figure figure(String id) {
        return application.getBeansOfType(Figure.class).values().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
