/**
 * Takes in files of rows: a Data Package, one of its tables, or a foreign table whose columns are named anew. What can't
 * be read as rows is refused here; what the rows say is judged in {@code check}. Knows no database and no screen.
 */
@NullMarked
package dev.bilateral.dataset.imports;

import org.jspecify.annotations.NullMarked;
