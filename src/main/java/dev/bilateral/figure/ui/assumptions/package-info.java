/** The panel in which a figure's assumptions are edited. Knows the keys of the model, and nothing of any one figure. */
@NullMarked
package dev.bilateral.figure.ui.assumptions;

import org.jspecify.annotations.NullMarked;
