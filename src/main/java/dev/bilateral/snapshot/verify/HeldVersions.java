package dev.bilateral.snapshot.verify;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the editions that cells name, which spreadsheets may have written anew. */
@Component
class HeldVersions {

    private final DatasetService datasets;

    HeldVersions(DatasetService datasets) {
        this.datasets = datasets;
    }

    Optional<DatasetVersion> find(String dataset, String version) {
        return isVersion(dataset, version)
                ? datasets.find(
                        new DatasetId(dataset), DatasetVersionId.parse(version).orElseThrow())
                : Optional.empty();
    }

    /** Spreadsheets take most names of versions for days, and write them as they please. */
    String asNamedHere(String dataset, String version) {
        return isVersion(dataset, version) || !DatasetId.isValid(dataset)
                ? version
                : datasets.find(new DatasetId(dataset)).stream()
                        .flatMap(found -> found.versions().stream())
                        .map(held -> held.id().toString())
                        .filter(held -> CsvTable.isDay(held, version))
                        .findFirst()
                        .orElse(version);
    }

    boolean isDataset(String dataset) {
        return DatasetId.isValid(dataset)
                && datasets.find(new DatasetId(dataset)).isPresent();
    }

    static boolean isVersion(String dataset, String version) {
        return DatasetId.isValid(dataset) && DatasetVersionId.parse(version).isPresent();
    }
}
