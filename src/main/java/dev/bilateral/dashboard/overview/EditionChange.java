package dev.bilateral.dashboard.overview;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.diff.DatasetDiff;
import java.util.List;
import java.util.Optional;

/**
 * What one edition changed.
 *
 * @param previous the version before it; empty for a first edition
 */
record EditionChange(DatasetVersion version, Optional<DatasetVersionId> previous, DatasetDiff diff) {

    /** Of each pinned version against the one before it, in the order of the datasets. */
    static List<EditionChange> of(DatasetService datasets, Pins pins) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> datasets.edition(pin.getKey(), pin.getValue()).stream())
                .map(edition -> of(datasets, edition))
                .toList();
    }

    private static EditionChange of(DatasetService datasets, Edition edition) {
        DatasetVersion version = edition.version();
        Optional<Edition> before = datasets.find(version.dataset()).stream()
                .flatMap(dataset -> dataset.versions().stream())
                .filter(v -> v.id().compareTo(version.id()) < 0)
                .findFirst()
                .flatMap(v -> datasets.edition(v.dataset(), v.id()));
        return new EditionChange(
                version,
                before.map(b -> b.version().id()),
                before.map(b -> DatasetDiff.between(b, edition)).orElseGet(() -> DatasetDiff.ofFirst(edition)));
    }
}
