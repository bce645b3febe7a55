package dev.bilateral.dataset.query;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.RefersTo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger reads of published versions: parts of its index, and single rows. */
public interface LedgerQuery {

    /** Whether the index of a version is there. */
    boolean isIndexed(DatasetId dataset, DatasetVersionId version);

    /** One segment of a column of the index. */
    Optional<byte[]> column(DatasetId dataset, DatasetVersionId version, String name, int segment);

    /** The words of one segment that stand in some buckets, the first and the last included. */
    List<byte[]> words(DatasetId dataset, DatasetVersionId version, byte[] first, byte[] last, int segment);

    /**
     * Single rows of a version, in no order.
     *
     * @param ns their numbers; what has none is left out
     * @param series those of the version, by id
     * @param sources those of the version, by id
     */
    List<Observation> rows(
            DatasetId dataset,
            DatasetVersionId version,
            Collection<Integer> ns,
            Map<String, Series> series,
            Map<String, Source> sources);

    /**
     * Single rows of a version, in no order.
     *
     * @param ids what names none is left out
     * @param series those of the version, by id
     * @param sources those of the version, by id
     */
    List<Observation> named(
            DatasetId dataset,
            DatasetVersionId version,
            Collection<String> ids,
            Map<String, Series> series,
            Map<String, Source> sources);

    /** As {@link dev.bilateral.dataset.ledger.Ledger#refersTo}. Walks over all rows of the version. */
    List<RefersTo> refersTo(DatasetId dataset, DatasetVersionId version, String series, int most);
}
