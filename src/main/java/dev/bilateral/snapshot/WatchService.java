package dev.bilateral.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** Whether this server sends mail at all. */
    boolean canMail();

    /** Where somebody is told by mail as well. */
    Optional<String> mail(String who);

    /**
     * Says where to tell somebody by mail; an empty text ends it.
     *
     * @return false where the text is no address, and nothing was changed
     * @throws org.springframework.security.access.AccessDeniedException for visitors, or not under this name
     */
    boolean setMail(String who, String address);

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
