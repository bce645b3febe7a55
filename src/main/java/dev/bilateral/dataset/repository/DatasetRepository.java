package dev.bilateral.dataset.repository;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Publication;
import dev.bilateral.dataset.Withdrawal;

/** Stores dataset versions, once and for all. */
public interface DatasetRepository {

    /**
     * Publishes a version: all of it or, where anything fails, nothing.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the version is published already
     */
    void publish(Publication publication);

    /**
     * Marks a published version as withdrawn, once and for all.
     *
     * @throws org.springframework.dao.DuplicateKeyException where it is withdrawn already
     */
    void withdraw(DatasetId dataset, DatasetVersionId version, Withdrawal withdrawal);
}
