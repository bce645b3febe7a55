/** Stores snapshots on record. */
@NullMarked
package dev.bilateral.snapshot.repository;

import org.jspecify.annotations.NullMarked;
