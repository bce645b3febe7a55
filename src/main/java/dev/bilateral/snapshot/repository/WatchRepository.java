package dev.bilateral.snapshot.repository;

import dev.bilateral.dataset.Pins;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.WatchService.Notice;
import dev.bilateral.snapshot.WatchService.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps who watches which snapshot, and what they were told. Nothing of it is ever changed or deleted. */
public interface WatchRepository {

    /** @param pins the newest versions at that moment */
    void add(SnapshotId snapshot, String who, boolean isWatched, Pins pins, Instant at);

    boolean isWatched(SnapshotId snapshot, String who);

    /** All that is watched now, in the order in which it was switched on. */
    List<Watch> watches();

    /** @return whether it is new */
    boolean tell(Watch watch, Pins newest, Told told, Instant at);

    List<Notice> notices(String who, int limit);

    int unread(String who);

    void markSeen(SnapshotId snapshot, String who, Instant at);

    /**
     * Somebody watches a snapshot.
     *
     * @param address of the view that it froze
     * @param known the versions up to which they know what it shows; empty where these can't be read
     * @param last the number of the last notice of it; 0 for none
     * @param told the versions of which they were told last, whether or not it could be computed with these
     * @param isLost whether the last notice said that it can't be computed
     */
    record Watch(
            SnapshotId snapshot,
            String who,
            String address,
            Optional<Pins> known,
            long last,
            Optional<Pins> told,
            boolean isLost) {}
}
