/**
 * The HTTP interface, which changes nothing: datasets, scenarios, projections, snapshots and what became of a file, from the same rows as every screen. Knows no
 * screen, and no single figure.
 */
@NullMarked
package dev.bilateral.api;

import org.jspecify.annotations.NullMarked;
