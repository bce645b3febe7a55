/** Stores whole dataset versions in the database. Knows jOOQ; no screen, and not how files are read. */
@NullMarked
package dev.bilateral.dataset.repository;

import org.jspecify.annotations.NullMarked;
