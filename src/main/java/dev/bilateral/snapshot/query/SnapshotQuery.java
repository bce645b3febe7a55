package dev.bilateral.snapshot.query;

import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.snapshot.SnapshotId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads lists of snapshots on record. */
public interface SnapshotQuery {

    /**
     * The snapshots that were recorded last, the newest first.
     *
     * @param search words of which each occurs in id, title, figure, address or the name of who recorded it; may be empty.
     *     The datasets whose editions an address pins are left out: every address names all
     * @param named the ids of the scenarios whose titles hold a word, so that what shows one is found too
     * @param who leaves those that this account recorded; empty for all
     */
    List<Line> newest(String search, Function<String, List<ScenarioId>> named, Optional<String> who, int limit);

    /**
     * One snapshot in a list.
     *
     * @param who recorded it first; empty for a visitor
     * @param at when that was
     * @param last when it was last put on record
     * @param records by how many
     */
    record Line(
            SnapshotId id,
            String figure,
            String title,
            String address,
            String who,
            Instant at,
            Instant last,
            int records) {}
}
