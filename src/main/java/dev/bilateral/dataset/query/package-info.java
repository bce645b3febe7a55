/** Reads published datasets from the database, for their service. Knows jOOQ; no screen, no file. */
@NullMarked
package dev.bilateral.dataset.query;

import org.jspecify.annotations.NullMarked;
