/**
 * Figures as parts of other people's pages: HTML that needs no script, session or cookie. Knows no single figure, no
 * request and no header.
 */
@NullMarked
package dev.bilateral.embed;

import org.jspecify.annotations.NullMarked;
