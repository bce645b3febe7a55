/**
 * Two to four revisions of scenarios side by side: the state of such a view and its address, rows, charts. Knows
 * figures only by their measures, and no screen.
 */
@NullMarked
package dev.bilateral.figure.comparison;

import org.jspecify.annotations.NullMarked;
