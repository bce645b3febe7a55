/** Bilateral: where it starts. */
@NullMarked
package dev.bilateral;

import org.jspecify.annotations.NullMarked;
