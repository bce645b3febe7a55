/**
 * What scenarios and inputs are weighed by, in words and as bars: what matters to an outcome, and why two scenarios
 * differ. Computes nothing itself, and knows no figure and no screen.
 */
@NullMarked
package dev.bilateral.figure.outcome;

import org.jspecify.annotations.NullMarked;
