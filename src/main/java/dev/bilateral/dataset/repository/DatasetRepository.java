package dev.bilateral.dataset.repository;

import dev.bilateral.dataset.Publication;

/** Stores dataset versions, once and for all. */
public interface DatasetRepository {

    /**
     * Publishes a version: all of it or, where anything fails, nothing.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the version is published already
     */
    void publish(Publication publication);
}
