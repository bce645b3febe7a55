/**
 * Where sources disagree: every disagreement with its reason, and all that is stated on one thing, from which a value can
 * be taken over. It names no figure.
 */
@NullMarked
package dev.bilateral.workbench.disagreements;

import org.jspecify.annotations.NullMarked;
