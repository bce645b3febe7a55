/** The list of scenarios, and one scenario with its revisions and assumptions. Knows no figure. */
@NullMarked
package dev.bilateral.scenario.ui;

import org.jspecify.annotations.NullMarked;
