/**
 * What surrounds the figures: stated dates and what is reported since, the treaty, free trade, the corridor, sanctions,
 * nuclear power and rail. Each section's title is computed from its rows. Knows no figure.
 */
@NullMarked
package dev.bilateral.dashboard.context;

import org.jspecify.annotations.NullMarked;
