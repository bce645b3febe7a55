/**
 * Compares a table as it was written with what became of it: reads CSV in the forms that spreadsheets give it, and tells
 * a value that was changed from one that was only written differently. Knows no figure, no dataset and no framework.
 */
@NullMarked
package dev.bilateral.snapshot.verify.csv;

import org.jspecify.annotations.NullMarked;
