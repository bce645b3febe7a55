package dev.bilateral.snapshot;

import java.time.Instant;
import java.util.List;

/** Tells accounts when newer versions change what a snapshot shows that they cited. */
public interface WatchService {

    boolean isWatching(String who, SnapshotId snapshot);

    /**
     * Switches watching on or off. Only versions that come later are news.
     *
     * @throws org.springframework.security.access.AccessDeniedException for visitors, or not under this name
     */
    void watch(String who, SnapshotId snapshot, boolean isWatched);

    /** What somebody was told, the newest first. */
    List<Notice> notices(String who, int limit);

    /** How many notices somebody has not opened yet. */
    int unread(String who);

    /** Somebody opened the page of a snapshot, and so all notices of it. */
    void markSeen(String who, SnapshotId snapshot);

    /**
     * Other versions changed a snapshot.
     *
     * @param told what was said of it then
     */
    record Notice(SnapshotId snapshot, String title, Told told, Instant at, boolean isSeen) {}

    /**
     * What is told of a change.
     *
     * @param isComputed false where the view can't be computed any more, and so nothing else is known
     * @param rows how many came, went or changed since what was known before
     * @param said the sentences that changed
     * @param cells the first cells that changed
     */
    record Told(boolean isComputed, long rows, List<Change> said, List<Change> cells) {

        public Told {
            said = List.copyOf(said);
            cells = List.copyOf(cells);
        }
    }

    /** @param what it is, in words; before and after are empty where there was, or is, nothing */
    record Change(String what, String before, String after) {}
}
