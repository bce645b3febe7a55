package dev.bilateral.dashboard.gas;

import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.figure.pipeline.PipelineRecords;
import dev.bilateral.model.GasBasis;
import dev.bilateral.model.GasConversion;
import dev.bilateral.model.GasUnit;
import java.time.LocalDate;
import java.util.List;

/** What all charts and texts of the figure are made from. */
record GasReading(FigureTables tables, GasClaims claims, GasRun run, GasUnit unit) {

    static GasReading of(FigureTables tables) {
        return new GasReading(tables, new GasClaims(tables), GasRun.of(tables), GasSwitches.unit(tables.state()));
    }

    /** From the scenario's volumes, which are on the basis of the statements beside them. */
    GasConversion conversion() {
        return new GasConversion(claims.basis(), unit);
    }

    /** From what a source states, on its own basis. */
    GasConversion conversion(Observation o) {
        return new GasConversion(GasBasis.ofCode(o.basis()), unit);
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
