package dev.bilateral.audit;

import dev.bilateral.audit.AuditTrail.Entry;
import java.util.List;
import java.util.stream.Stream;

/** Entries of the trail up to the moment of the search, newest first: later ones do not move them. */
public interface AuditEntries {

    int count();

    /**
     * @param offset how many to leave out
     * @param limit at least 1
     */
    List<Entry> page(int offset, int limit);

    /** All of them, read in parts. */
    Stream<Entry> stream();
}
