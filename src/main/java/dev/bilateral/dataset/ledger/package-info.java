/**
 * All observations of all pinned editions as one long list: what can be asked of it, and what comes back. Knows neither
 * how it is found nor where it is shown.
 */
@NullMarked
package dev.bilateral.dataset.ledger;

import org.jspecify.annotations.NullMarked;
