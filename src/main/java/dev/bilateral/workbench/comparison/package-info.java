/** Comparisons as something that can be frozen. Knows no screen and no archive. */
@NullMarked
package dev.bilateral.workbench.comparison;

import org.jspecify.annotations.NullMarked;
