/**
 * What differs between two versions of a dataset, by the ids of their rows: pure functions from rows to changes, and the
 * changes as a table. Knows no database, no file and no screen.
 */
@NullMarked
package dev.bilateral.dataset.diff;

import org.jspecify.annotations.NullMarked;
