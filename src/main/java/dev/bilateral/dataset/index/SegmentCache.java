package dev.bilateral.dataset.index;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The segments of columns used last, up to a number of bytes: what is published never changes. */
final class SegmentCache {

    /** All columns of a million rows. */
    private static final long MAX_BYTES = 32L * 1024 * 1024;

    private final Map<Key, byte[]> contents = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    record Key(DatasetId dataset, DatasetVersionId version, IndexColumn column, int segment) {}

    byte[] get(Key key, Function<Key, byte[]> read) {
        synchronized (contents) {
            byte[] kept = contents.get(key);
            if (kept != null) {
                return kept;
            }
        }
        byte[] content = read.apply(key); // outside the lock: two readers at once cost less than one queue
        synchronized (contents) {
            if (contents.put(key, content) == null) {
                bytes += content.length;
            }
            var eldest = contents.values().iterator();
            while (bytes > MAX_BYTES && eldest.hasNext()) {
                bytes -= eldest.next().length;
                eldest.remove();
            }
        }
        return content;
    }
}
