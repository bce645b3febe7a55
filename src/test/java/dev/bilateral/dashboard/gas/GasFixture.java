package dev.bilateral.dashboard.gas;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.files.PackageFolder;
import dev.bilateral.dataset.files.PackageReader;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.StateReader.ReadState;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.ReferenceRecord;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioTitle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The figure's tables from the published files and a scenario with the default assumptions. */
final class GasFixture {

    static final String NEWER = "2026-03-31";
    static final String OLDER = "2025-02-01";

    private GasFixture() {}

    static FigureTables tables(String edition) {
        return tables(edition, Map.of(), Map.of());
    }

    static FigureTables tables(String edition, Map<AssumptionKey, String> overrides, Map<String, String> choices) {
        Edition gas = edition("gas-pipeline", edition);
        Edition pipelines = edition("reference-pipelines", edition);
        return GasTables.of(read(gas, pipelines, overrides, choices), gas, pipelines);
    }

    static ReadState read(
            Edition gas, Edition pipelines, Map<AssumptionKey, String> overrides, Map<String, String> choices) {
        Pins pins = Pins.of(Map.of(gas.version().dataset(), gas.version().id()));
        ScenarioTitle scenario = new ScenarioTitle(new ScenarioId("stated-ramp"), "Stated volumes, assumed years", "");
        EnumMap<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        Inputs.defaults().texts().forEach((key, text) -> assumptions.put(key, new Assumption(key, text, "", null)));
        ScenarioRevision revision = new ScenarioRevision(
                scenario.id(), 1, pins, assumptions, ReferenceRecord.ramps(pipelines), "test", Instant.EPOCH, "");
        FigureState state = new FigureState(scenario.id(), 1, pins, overrides, new TreeMap<>(choices));
        return new ReadState(
                state, scenario, revision, revision.inputs().with(overrides), ReferenceRecord.ramps(pipelines));
    }

    static Edition edition(String dataset, String version) {
        Path path = Path.of("datasets", dataset, version);
        SortedMap<String, Resource> files = new TreeMap<>();
        for (String name : new String[] {"datapackage.json", "observations.csv", "series.csv", "sources.csv"}) {
            files.put(name, new FileSystemResource(path.resolve(name)));
        }
        return new PackageReader(new PackageFolder(dataset, version, path.toString(), files))
                .read()
                .publication()
                .orElseThrow()
                .edition();
    }

    static DatasetId dataset(String id) {
        return new DatasetId(id);
    }

    static DatasetVersionId version(String id) {
        return DatasetVersionId.of(id);
    }
}
