package dev.bilateral.dashboard.gas;

import dev.bilateral.figure.FigureTables;
import java.time.LocalDate;
import java.util.List;

/** What all charts and texts of the figure are made from. */
record GasReading(FigureTables tables, GasClaims claims, GasRun run, GasUnit unit) {

    static GasReading of(FigureTables tables) {
        return new GasReading(tables, new GasClaims(tables), GasRun.of(tables), GasUnit.of(tables.state()));
    }

    /** How other pipelines filled, complete records first. */
    List<PipelineRecord> pipelines() {
        return new PipelineRecords(tables.observations(), GasSwitches.showsDerived(tables.state())).all();
    }

    /** The day of the gas edition in view. */
    LocalDate asOf() {
        return tables.versions().getFirst().id().day();
    }
}
