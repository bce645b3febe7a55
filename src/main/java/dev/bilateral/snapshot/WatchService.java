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
     * Newer versions changed a snapshot.
     *
     * @param rows how many came, went or changed since what was known before
     */
    record Notice(SnapshotId snapshot, String title, long rows, Instant at, boolean isSeen) {}
}
