package dev.bilateral.dataset;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named collection of series with its provenance.
 *
 * @param versions newest first, at least one; withdrawn ones among them
 * @param withdrawals why which versions were withdrawn
 */
public record Dataset(DatasetId id, List<DatasetVersion> versions, Map<DatasetVersionId, Withdrawal> withdrawals) {

    public Dataset {
        versions = List.copyOf(versions);
        withdrawals = Map.copyOf(withdrawals);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("Dataset " + id + " has no version");
        }
    }

    /** A dataset of which nothing was withdrawn. */
    public Dataset(DatasetId id, List<DatasetVersion> versions) {
        this(id, versions, Map.of());
    }

    /** The versions that were not withdrawn, newest first. */
    public List<DatasetVersion> standing() {
        return versions.stream().filter(v -> !withdrawals.containsKey(v.id())).toList();
    }

    /** The newest version that stands; where none does, the newest of all. */
    public DatasetVersion newest() {
        return standing().stream().findFirst().orElse(versions.getFirst());
    }

    /** The first version that stands; where none does, the first of all. */
    public DatasetVersion first() {
        List<DatasetVersion> standing = standing();
        return standing.isEmpty() ? versions.getLast() : standing.getLast();
    }

    /** Why a version was withdrawn; empty where it stands. */
    public Optional<Withdrawal> withdrawal(DatasetVersionId version) {
        return Optional.ofNullable(withdrawals.get(version));
    }

    public String title() {
        return newest().title();
    }
}
