package dev.bilateral.snapshot.frozen;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that something was computed from.
 *
 * @param address canonical path and query of the screen, without a host
 * @param pins a version for every dataset
 * @param revisions of scenarios; none where none has a part in it
 * @param versions the pinned ones that its numbers come from
 */
public record Basis(String address, Pins pins, List<UsedRevision> revisions, List<DatasetVersion> versions) {

    public Basis {
        revisions = List.copyOf(revisions);
        versions = List.copyOf(versions);
    }

    /** The newest date among pins and revisions. */
    public LocalDate newestDate() {
        return Stream.concat(
                        pins.newest().map(DatasetVersionId::day).stream(),
                        revisions.stream().map(UsedRevision::saved))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("Nothing is frozen that rests on nothing"));
    }
}
