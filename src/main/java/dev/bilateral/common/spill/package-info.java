/**
 * Puts in order what is too much to hold. Plain Java; knows no domain.
 */
@NullMarked
package dev.bilateral.common.spill;

import org.jspecify.annotations.NullMarked;
