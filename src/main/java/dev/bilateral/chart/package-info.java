/**
 * A general chart component: an immutable description of axes, marks, lines and intervals in our own terms, and the
 * Vaadin component that hands it to the custom element in {@code frontend/}. Knows no domain word.
 */
@NullMarked
package dev.bilateral.chart;

import org.jspecify.annotations.NullMarked;
