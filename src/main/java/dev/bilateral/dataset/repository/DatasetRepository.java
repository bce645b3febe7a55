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

    /** Keeps in mind that a version could not be published in its turn. */
    void await(DatasetId dataset, DatasetVersionId version);

    /** Whether a version could once not be published in its turn, and so may come later than a newer one. */
    boolean isAwaited(DatasetId dataset, DatasetVersionId version);

    /**
     * Marks a published version as withdrawn, once and for all.
     *
     * @throws org.springframework.dao.DuplicateKeyException where it is withdrawn already
     */
    void withdraw(DatasetId dataset, DatasetVersionId version, Withdrawal withdrawal);
}
