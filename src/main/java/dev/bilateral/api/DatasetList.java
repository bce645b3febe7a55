package dev.bilateral.api;

import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The datasets there are, as JSON. */
record DatasetList(String address, List<Entry> datasets) {

    static final String ADDRESS = "/api/v1/datasets";

    static DatasetList of(List<Dataset> datasets) {
        return new DatasetList(ADDRESS, datasets.stream().map(Entry::of).toList());
    }

    /** What tells two states of the list apart. */
    String versions() {
        return datasets.stream().map(Entry::versionIds).collect(Collectors.joining(";"));
    }

    /**
     * One dataset.
     *
     * @param versions newest first
     */
    record Entry(String id, String title, String description, String address, List<Version> versions) {

        static Entry of(Dataset dataset) {
            return new Entry(
                    dataset.id().value(),
                    dataset.title(),
                    dataset.newest().description(),
                    ADDRESS + "/" + dataset.id(),
                    dataset.versions().stream()
                            .map(v -> Version.of(v, dataset.withdrawal(v.id())))
                            .toList());
        }

        String versionIds() {
            return versions.stream()
                    .map(v -> v.sha256() + (v.withdrawn() == null ? "" : "!"))
                    .collect(Collectors.joining(",", id + ":", ""));
        }
    }

    /**
     * One version.
     *
     * @param sha256 of its descriptor, which names the hashes of its files
     * @param withdrawn why and when it was withdrawn; null where it stands
     */
    record Version(
            String version,
            String created,
            String changes,
            int observations,
            int series,
            int sources,
            String sha256,
            String csv,
            String json,
            String datapackage,
            @Nullable Withdrawn withdrawn) {

        static Version of(DatasetVersion version, Optional<Withdrawal> withdrawal) {
            String address = ADDRESS + "/" + version.dataset() + "/" + version.id();
            return new Version(
                    version.id().toString(),
                    version.created().toString(),
                    version.changes(),
                    version.observations(),
                    version.series(),
                    version.sources(),
                    version.hash(),
                    address + "/observations.csv",
                    address + "/observations.json",
                    address + "/datapackage.zip",
                    withdrawal
                            .map(w -> new Withdrawn(w.reason(), w.at().toString()))
                            .orElse(null));
        }
    }

    /** Who withdrew it stands on the trail alone. */
    record Withdrawn(String reason, String at) {}
}
