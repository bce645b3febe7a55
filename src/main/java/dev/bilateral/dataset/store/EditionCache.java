package dev.bilateral.dataset.store;

import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.diff.LongVersions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The editions used last, up to the rows of one that is just short: editions never change, so what is read once may be kept, but a large
 * dataset must not fill the memory with its past.
 */
class EditionCache {

    private final Map<DatasetVersion, Edition> editions = new LinkedHashMap<>(16, 0.75f, true);
    private final Function<DatasetVersion, Edition> read;
    private int rows;

    EditionCache(Function<DatasetVersion, Edition> read) {
        this.read = read;
    }

    Edition get(DatasetVersion version) {
        synchronized (editions) {
            Edition kept = editions.get(version);
            if (kept != null) {
                return kept;
            }
        }
        Edition edition = read.apply(version); // outside the lock: two readers at once cost less than one queue
        keep(edition);
        return edition;
    }

    private void keep(Edition edition) {
        synchronized (editions) {
            if (editions.put(edition.version(), edition) == null) {
                rows += edition.version().observations();
            }
            var eldest = editions.entrySet().iterator();
            while (rows > LongVersions.MOST_ROWS && editions.size() > 1) {
                rows -= eldest.next().getKey().observations();
                eldest.remove();
            }
        }
    }
}
