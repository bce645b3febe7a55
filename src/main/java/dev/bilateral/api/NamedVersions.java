package dev.bilateral.api;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import java.util.List;
import java.util.Optional;

/** The datasets and versions that addresses name. */
final class NamedVersions {

    static final String LATEST = "latest";

    private final DatasetService datasets;

    NamedVersions(DatasetService datasets) {
        this.datasets = datasets;
    }

    /** @throws ApiProblem where there is none of that name */
    Dataset dataset(String id) {
        Optional<Dataset> found = DatasetId.isValid(id) ? datasets.find(new DatasetId(id)) : Optional.empty();
        return found.orElseThrow(() -> Unknown.of(
                "dataset",
                id,
                datasets.datasets().stream().map(d -> d.id().value()).toList()));
    }

    /**
     * @param id of a version, or {@code latest}
     * @throws ApiProblem where there is none of that name
     */
    static DatasetVersion version(Dataset dataset, String id) {
        if (id.equals(LATEST)) {
            return dataset.newest();
        }
        List<String> known =
                dataset.versions().stream().map(v -> v.id().toString()).toList();
        return dataset.versions().stream()
                .filter(v -> v.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Unknown.of("version", id, known));
    }
}
