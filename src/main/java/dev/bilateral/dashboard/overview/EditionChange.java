package dev.bilateral.dashboard.overview;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.diff.DatasetDiff;
import dev.bilateral.dataset.diff.LongVersions;
import dev.bilateral.dataset.diff.RowsDiff;
import java.util.List;
import java.util.Optional;

/**
 * What one edition changed.
 *
 * @param previous the version before it; empty for a first edition
 * @param counts of observations; empty where the versions are too long to be held side by side for a list of news
 */
record EditionChange(DatasetVersion version, Optional<DatasetVersionId> previous, Optional<Counts> counts) {

    /** How many rows came, went and changed. */
    record Counts(int added, int removed, int changed) {

        static Counts of(RowsDiff<?> rows) {
            return new Counts(
                    rows.added().size(), rows.removed().size(), rows.changed().size());
        }
    }

    /** Of each pinned version against the one before it, in the order of the datasets. */
    static List<EditionChange> of(DatasetService datasets, Pins pins) {
        return pins.versions().entrySet().stream()
                .flatMap(pin -> datasets.find(pin.getKey()).stream()
                        .flatMap(dataset -> dataset.versions().stream())
                        .filter(version -> version.id().equals(pin.getValue())))
                .map(version -> of(datasets, version))
                .toList();
    }

    private static EditionChange of(DatasetService datasets, DatasetVersion version) {
        Optional<DatasetVersion> before = datasets.find(version.dataset()).stream()
                .flatMap(dataset -> dataset.versions().stream())
                .filter(v -> v.id().compareTo(version.id()) < 0)
                .findFirst();
        return new EditionChange(version, before.map(DatasetVersion::id), counts(datasets, version, before));
    }

    private static Optional<Counts> counts(
            DatasetService datasets, DatasetVersion version, Optional<DatasetVersion> before) {
        if (!LongVersions.areShort(version, before.orElse(version))) {
            return before.isPresent() ? Optional.empty() : Optional.of(new Counts(version.observations(), 0, 0));
        }
        Edition after = edition(datasets, version);
        return Optional.of(Counts.of(before.map(older -> DatasetDiff.between(edition(datasets, older), after))
                .orElseGet(() -> DatasetDiff.ofFirst(after))
                .observations()));
    }

    private static Edition edition(DatasetService datasets, DatasetVersion version) {
        return datasets.edition(version.dataset(), version.id()).orElseThrow();
    }
}
