/** Documents of a figure in its Download menu. Knows no single figure, and not how the documents are made. */
@NullMarked
package dev.bilateral.brief.ui;

import org.jspecify.annotations.NullMarked;
