/** Screens that join scenarios with one another: the comparison. Knows figures only as beans of their interface. */
@NullMarked
package dev.bilateral.workbench;

import org.jspecify.annotations.NullMarked;
