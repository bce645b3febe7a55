package dev.bilateral.snapshot;

import dev.bilateral.snapshot.frozen.Frozen;
import java.util.List;

/**
 * Adds files to snapshots beside data and texts, such as pictures. Each bean names the first format that holds its
 * files, so that a snapshot of an earlier format is made again without them, byte by byte.
 */
public interface FurtherFiles {

    /** The first format with these files, {@link SnapshotMaker#FIRST_FORMAT} or later. */
    int since();

    /** A pure function of its argument: the same bytes on every machine, in every time zone and locale. */
    List<SnapshotFile> of(Frozen shown);
}
