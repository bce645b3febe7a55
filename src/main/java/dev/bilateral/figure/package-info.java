/**
 * The seam between data and screens: what a figure is, the state of a view, and the one codec of its address. Knows
 * no single figure.
 */
@NullMarked
package dev.bilateral.figure;

import org.jspecify.annotations.NullMarked;
