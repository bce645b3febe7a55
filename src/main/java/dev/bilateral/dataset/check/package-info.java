/**
 * What is wrong with a version before it is published, and what is merely hard to believe. Rules of the files are those of
 * {@code files}; what is added here needs the rest of a series. Knows no database and no screen.
 */
@NullMarked
package dev.bilateral.dataset.check;

import org.jspecify.annotations.NullMarked;
