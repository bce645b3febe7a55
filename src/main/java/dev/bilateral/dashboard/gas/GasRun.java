package dev.bilateral.dashboard.gas;

import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Phase;
import java.util.List;

/**
 * The scenario's ramp as texts name it.
 *
 * @param firstYear of delivery, with the slip
 * @param rampYears from first delivery to the plateau
 * @param initial in bcm a year
 * @param plateau in bcm a year; of a stepwise ramp its last phase
 */
record GasRun(String scenario, int firstYear, int rampYears, double initial, double plateau) {

    static GasRun of(FigureTables tables) {
        return of(tables.scenario().title(), tables.inputs());
    }

    static GasRun of(String scenario, Inputs inputs) {
        int firstYear = inputs.integer(AssumptionKey.GAS_FIRST_YEAR) + inputs.integer(AssumptionKey.GAS_SLIP_YEARS);
        if (inputs.text(AssumptionKey.GAS_SHAPE).equals("stepwise")) {
            List<Phase> phases = inputs.phases();
            Phase last = phases.getLast();
            return new GasRun(
                    scenario, firstYear, last.years(), phases.getFirst().volume(), last.volume());
        }
        return new GasRun(
                scenario,
                firstYear,
                inputs.integer(AssumptionKey.GAS_RAMP_YEARS),
                inputs.number(AssumptionKey.GAS_INITIAL_VOLUME),
                inputs.number(AssumptionKey.GAS_PLATEAU_VOLUME));
    }

    int plateauYear() {
        return firstYear + rampYears;
    }

    boolean isFlat() {
        return initial == plateau;
    }

    boolean deliversNothing() {
        return initial == 0 && plateau == 0;
    }
}
