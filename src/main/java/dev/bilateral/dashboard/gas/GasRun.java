package dev.bilateral.dashboard.gas;

import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Phase;
import java.util.Comparator;
import java.util.List;

/**
 * The scenario's ramp as texts name it.
 *
 * @param firstYear of delivery, with the slip
 * @param rampYears from first delivery to the plateau
 * @param volumes in bcm a year, oldest first: those of all phases, or of the first year and of the plateau
 * @param utilisation of the volumes, in percent
 */
record GasRun(String scenario, int firstYear, int rampYears, List<Double> volumes, double utilisation) {

    static GasRun of(FigureTables tables) {
        return of(tables.scenario().title(), tables.inputs());
    }

    static GasRun of(String scenario, Inputs inputs) {
        int firstYear = inputs.integer(AssumptionKey.GAS_FIRST_YEAR) + inputs.integer(AssumptionKey.GAS_SLIP_YEARS);
        double utilisation = inputs.number(AssumptionKey.GAS_UTILISATION);
        if (inputs.text(AssumptionKey.GAS_SHAPE).equals("stepwise")) {
            List<Phase> phases = inputs.phases();
            return new GasRun(
                    scenario,
                    firstYear,
                    phases.getLast().years(),
                    phases.stream().map(Phase::volume).toList(),
                    utilisation);
        }
        return new GasRun(
                scenario,
                firstYear,
                inputs.integer(AssumptionKey.GAS_RAMP_YEARS),
                List.of(
                        inputs.number(AssumptionKey.GAS_INITIAL_VOLUME),
                        inputs.number(AssumptionKey.GAS_PLATEAU_VOLUME)),
                utilisation);
    }

    int plateauYear() {
        return firstYear + rampYears;
    }

    /** The volume that holds in the end. */
    double plateau() {
        return volumes.getLast();
    }

    double highest() {
        return volumes.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether it rises to more than holds in the end. */
    boolean isPeaked() {
        return highest() > plateau();
    }

    boolean isFlat() {
        return volumes.stream().distinct().count() == 1;
    }

    boolean deliversNothing() {
        return highest() == 0 || utilisation == 0;
    }
}
