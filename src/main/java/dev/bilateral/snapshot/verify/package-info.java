/**
 * Tells of a file that once came from a Bilateral what became of it: made again from what it says of itself, or taken
 * from the record, and compared value by value. Keeps nothing of what is handed in, and knows no single figure.
 */
@NullMarked
package dev.bilateral.snapshot.verify;

import org.jspecify.annotations.NullMarked;
