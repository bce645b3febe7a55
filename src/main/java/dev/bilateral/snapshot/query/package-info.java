/** Reads what lists of snapshots show. Knows no screen. */
@NullMarked
package dev.bilateral.snapshot.query;

import org.jspecify.annotations.NullMarked;
