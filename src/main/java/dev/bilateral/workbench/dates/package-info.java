/** The stated dates as a screen of their own: a promise, who made it, when, for when, and what is reported since. */
@NullMarked
package dev.bilateral.workbench.dates;

import org.jspecify.annotations.NullMarked;
