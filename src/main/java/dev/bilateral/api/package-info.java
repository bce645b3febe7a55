/**
 * The read-only HTTP interface: datasets, scenarios and projections, from the same rows as every screen. Knows no
 * screen, and no single figure.
 */
@NullMarked
package dev.bilateral.api;

import org.jspecify.annotations.NullMarked;
