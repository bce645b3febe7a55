/**
 * What all tables share: the guards that H2 calls to keep published tables append-only. Knows no dataset, scenario or
 * screen, and is named in migrations.
 */
@NullMarked
package dev.bilateral.persistence;

import org.jspecify.annotations.NullMarked;
