/**
 * Dates and levels that were put forward for a time, beside what sources report since. Knows the datasets that hold them,
 * and no screen.
 */
@NullMarked
package dev.bilateral.figure.dates;

import org.jspecify.annotations.NullMarked;
