package dev.bilateral.dataset.repository;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import java.util.stream.Stream;

/** Stores the ledger’s index of a version. */
public interface LedgerRepository {

    /**
     * Adds it: all of it or, where anything fails, nothing.
     *
     * @param segments taken one after the other, so that none but one has to be held
     * @throws org.springframework.dao.DuplicateKeyException where it is there already
     */
    void add(DatasetId dataset, DatasetVersionId version, Stream<LedgerSegment> segments);
}
