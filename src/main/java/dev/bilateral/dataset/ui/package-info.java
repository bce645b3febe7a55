/**
 * The catalogue: which datasets there are, in which versions, and what stands in one of them. It knows no figure.
 */
@NullMarked
package dev.bilateral.dataset.ui;

import org.jspecify.annotations.NullMarked;
