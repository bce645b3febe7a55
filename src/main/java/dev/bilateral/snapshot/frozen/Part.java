package dev.bilateral.snapshot.frozen;

import dev.bilateral.table.Table;

/**
 * A table of what is frozen.
 *
 * @param title what it holds
 */
public record Part(Table table, String title) {

    public Part {
        if (table.key().isEmpty()) {
            throw new IllegalArgumentException("The rows of " + table.name() + " can't be told apart");
        }
    }
}
