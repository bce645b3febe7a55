package dev.bilateral.dashboard.gas;

import static dev.bilateral.model.AssumptionKey.GAS_FIRST_YEAR;
import static dev.bilateral.model.AssumptionKey.GAS_INITIAL_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_PHASES;
import static dev.bilateral.model.AssumptionKey.GAS_PLATEAU_VOLUME;
import static dev.bilateral.model.AssumptionKey.GAS_RAMP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_REFERENCE;
import static dev.bilateral.model.AssumptionKey.GAS_SHAPE;
import static dev.bilateral.model.AssumptionKey.GAS_SLIP_YEARS;
import static dev.bilateral.model.AssumptionKey.GAS_STEEPNESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bands;
import dev.bilateral.model.Horizon;
import dev.bilateral.model.RampMilestones;
import dev.bilateral.model.RampShares;
import dev.bilateral.model.Sampling;
import dev.bilateral.model.YearlyModel;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was drawn before must not stand for what was changed since, whichever input it is. */
class RampDrawsTest {

    private static final Edition GAS = GasFixture.edition("gas-pipeline", GasFixture.NEWER);
    private static final Edition PIPELINES = GasFixture.edition("reference-pipelines", GasFixture.NEWER);
    private static final Map<AssumptionKey, String> RANGED = Map.of(GAS_RAMP_YEARS, "8~10~14:triangular");
    private static final Map<AssumptionKey, String> LOGISTIC = with(RANGED, GAS_SHAPE, "logistic");
    private static final Map<AssumptionKey, String> LIKE_ANOTHER = with(RANGED, GAS_SHAPE, "reference");
    private static final Map<AssumptionKey, String> STEPWISE =
            with(Map.of(GAS_FIRST_YEAR, "2027~2028~2030:uniform"), GAS_SHAPE, "stepwise");

    private static final List<Map<AssumptionKey, String>> ONE_AFTER_ANOTHER = List.of(
            RANGED,
            with(RANGED, GAS_FIRST_YEAR, "2031"),
            with(RANGED, GAS_SLIP_YEARS, "2"),
            with(RANGED, GAS_INITIAL_VOLUME, "7"),
            with(RANGED, GAS_PLATEAU_VOLUME, "40"),
            with(RANGED, GAS_RAMP_YEARS, "4~6~9:triangular"),
            LOGISTIC,
            with(LOGISTIC, GAS_STEEPNESS, "20"),
            LIKE_ANOTHER,
            with(LIKE_ANOTHER, GAS_REFERENCE, "power-of-siberia-1"),
            STEPWISE,
            with(STEPWISE, GAS_PHASES, "0:2;3:20;8:55"));

    @Test
    void milestones_are_those_of_the_inputs_whichever_of_them_changed() {
        for (Map<AssumptionKey, String> overrides : ONE_AFTER_ANOTHER) {
            ReadState read = GasFixture.read(GAS, PIPELINES, overrides, Map.of());
            List<Row> anew =
                    rows(new RampMilestones(read.references()), read, RampMilestones.ONCE, List.of(10, 50, 90));

            assertThat(named(RampDraws.MILESTONES, read).toList())
                    .as("%s", overrides)
                    .extracting(Row::cells)
                    .isEqualTo(anew.stream()
                            .map(row -> row.cells().subList(1, row.cells().size()))
                            .toList());
        }
    }

    @Test
    void shares_are_those_of_the_inputs_whichever_of_them_changed() {
        Map<String, String> against = Map.of("show", "reference");
        for (Map<AssumptionKey, String> overrides : ONE_AFTER_ANOTHER) {
            ReadState read = GasFixture.read(GAS, PIPELINES, overrides, against);
            Horizon slots = new Horizon(0, ReferenceChart.LAST_SLOT);

            assertThat(named(RampDraws.SHARES, read).toList())
                    .as("%s", overrides)
                    .isEqualTo(rows(new RampShares(read.references()), read, slots, Bands.DECILES));
        }
    }

    private static List<Row> rows(YearlyModel model, ReadState read, Horizon horizon, List<Integer> percentiles) {
        return Bands.of(model, read.inputs(), Sampling.DEFAULT, horizon, percentiles)
                .table()
                .toList();
    }

    private static Table named(String name, ReadState read) {
        return RampDraws.of(read).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<AssumptionKey, String> with(Map<AssumptionKey, String> given, AssumptionKey key, String text) {
        Map<AssumptionKey, String> more = new HashMap<>(given);
        more.put(key, text);
        return Map.copyOf(more);
    }
}
