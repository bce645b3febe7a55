package dev.bilateral.dataset.ui;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.ui.Unknown;
import dev.bilateral.ui.Unknown.Known;
import java.util.Optional;

/** Which dataset and which versions an address of these screens names. */
final class DatasetAddress {

    static final String LATEST = "latest";

    private static final Messages MESSAGES = Messages.of(DatasetAddress.class);

    private final DatasetService datasets;

    DatasetAddress(DatasetService datasets) {
        this.datasets = datasets;
    }

    /** @throws Unknown where there is none of that name */
    Dataset dataset(String id) {
        return Optional.of(id)
                .filter(DatasetId::isValid)
                .map(DatasetId::new)
                .flatMap(datasets::find)
                .orElseThrow(() -> new Unknown(
                        MESSAGES.text("kind.dataset"),
                        id,
                        datasets.datasets().stream()
                                .map(d -> new Known(
                                        d.id().value(), d.title() + " (" + d.id() + ")", "datasets/" + d.id()))
                                .toList()));
    }

    /**
     * @param id of a version, or {@code latest}
     * @throws Unknown where there is none of that name
     */
    static DatasetVersion version(Dataset dataset, String id) {
        if (id.equals(LATEST)) {
            return dataset.newest();
        }
        return dataset.versions().stream()
                .filter(version -> version.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown(
                        MESSAGES.text("kind.version", dataset.id()),
                        id,
                        dataset.versions().stream()
                                .map(v -> v.id().toString())
                                .map(v -> new Known(v, v, "datasets/" + dataset.id() + "/" + v))
                                .toList()));
    }
}
