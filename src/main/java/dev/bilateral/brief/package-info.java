/**
 * Briefs: what a figure shows on one page of paper, with all that must be read with it. Knows no single figure, no
 * request, and no clock: the same state makes the same page.
 */
@NullMarked
package dev.bilateral.brief;

import org.jspecify.annotations.NullMarked;
