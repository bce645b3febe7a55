package dev.bilateral.dataset.index;

import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.RowPage;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.query.DatasetQuery;
import dev.bilateral.dataset.query.LedgerQuery;
import dev.bilateral.dataset.repository.LedgerRepository;
import dev.bilateral.dataset.repository.LedgerSegment;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes the index of a published version where it is missing: after its publication, or after the server was renewed. */
@Component
class LedgerIndexer {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerIndexer.class);

    private final DatasetQuery datasets;
    private final LedgerQuery ledger;
    private final LedgerRepository repository;
    private final Set<DatasetVersion> indexed = ConcurrentHashMap.newKeySet();

    LedgerIndexer(DatasetQuery datasets, LedgerQuery ledger, LedgerRepository repository) {
        this.datasets = datasets;
        this.ledger = ledger;
        this.repository = repository;
    }

    /**
     * Returns when the index of a version is there. One version is made at a time: it takes all the memory it may.
     *
     * @param goOn called now and then; where it throws, nothing was made
     */
    void index(DatasetVersion version, Runnable goOn) {
        if (!indexed.contains(version)) {
            synchronized (this) {
                if (!ledger.isIndexed(version.dataset(), version.id())) {
                    make(version, goOn);
                }
                indexed.add(version);
            }
        }
    }

    private void make(DatasetVersion version, Runnable goOn) {
        IndexBuilder builder = new IndexBuilder(
                datasets.series(version.dataset(), version.id()).stream()
                        .map(Series::id)
                        .toList(),
                datasets.sources(version.dataset(), version.id()).stream()
                        .map(Source::id)
                        .toList());
        try {
            repository.add(
                    version.dataset(),
                    version.id(),
                    IntStream.range(0, IndexColumn.segments(version.observations()))
                            .mapToObj(segment -> {
                                goOn.run();
                                return segment(builder, version, segment);
                            }));
        } catch (DuplicateKeyException e) {
            LOG.info("{} {} was indexed by another server meanwhile", version.dataset(), version.id(), e);
        }
    }

    private LedgerSegment segment(IndexBuilder builder, DatasetVersion version, int segment) {
        int before = segment * IndexColumn.SEGMENT_ROWS;
        RowPage page = datasets.page(version.dataset(), version.id(), before, IndexColumn.SEGMENT_ROWS);
        List<Row> rows = page.rows();
        int expected = Math.min(IndexColumn.SEGMENT_ROWS, version.observations() - before);
        if (rows.size() != expected || page.lastN() != before + expected) {
            throw new IllegalStateException("Rows of " + version.dataset() + " " + version.id()
                    + " are not numbered one by one: " + rows.size() + " of them end with " + page.lastN());
        }
        return builder.segment(segment, rows);
    }
}
