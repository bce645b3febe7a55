/**
 * Frozen downloads that can be cited and checked: what a figure shows in one state, as one archive that is the same
 * wherever it is made. Knows no single figure, and no clock, user or host inside of what it freezes.
 */
@NullMarked
package dev.bilateral.snapshot;

import org.jspecify.annotations.NullMarked;
