package dev.bilateral.dataset.repository;

import java.util.List;
import java.util.Map;

/**
 * What the ledger’s index holds of some rows that follow each other.
 *
 * @param number from 0
 * @param columns contents by the names of columns
 */
public record LedgerSegment(int number, Map<String, byte[]> columns, List<Bucket> words) {

    public LedgerSegment {
        columns = Map.copyOf(columns);
        words = List.copyOf(words);
    }

    /** Words that begin alike. */
    public record Bucket(byte[] name, int part, byte[] content) {}
}
