package dev.bilateral.dashboard.gas;

import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.figure.pipeline.PipelineRecords;
import dev.bilateral.model.GasProjection;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the gas ramp: what is stated, what the scenario makes of it, and how other pipelines filled. */
final class GasTables {

    private GasTables() {}

    /** Pure: everything that {@code state} names is given. */
    static FigureTables of(ReadState read, Edition gas, Edition pipelines) {
        List<Edition> editions = List.of(gas, pipelines);
        List<Observation> observations =
                editions.stream().flatMap(e -> e.observations().stream()).toList();
        ReferenceRamps references = read.references();
        Inputs savedInputs = read.revision().inputs();
        Table projection = GasProjection.of(read.inputs(), references).table();
        Table saved =
                read.showsSaved() ? GasProjection.of(savedInputs, references).table() : null;
        FigureTables tables = new FigureTables(
                read.state(),
                read.scenario(),
                read.revision(),
                read.inputs(),
                references,
                List.of(gas.version(), pipelines.version()),
                observations,
                ObservationTable.of(editions.stream()
                        .map(e -> new ObservationTable.Part(e.version(), e.observations()))
                        .toList()),
                projection,
                saved,
                Stream.concat(
                                Stream.of(reference(read, pipelines, projection, saved), SeriesTable.of(editions)),
                                RampDraws.of(read).stream())
                        .toList());
        return new ConvertedGas(GasReading.of(tables)).tables();
    }

    private static Table reference(ReadState read, Edition pipelines, Table projection, @Nullable Table saved) {
        String title = read.scenario().title();
        return ReferenceTable.of(
                new PipelineRecords(pipelines.observations(), GasSwitches.showsDerived(read.state())).all(),
                new ReferenceTable.Ramp(projection, GasRun.of(title, read.inputs())),
                saved == null
                        ? null
                        : new ReferenceTable.Ramp(
                                saved, GasRun.of(title, read.revision().inputs())));
    }
}
