/**
 * Charts as pictures to take away, drawn on the server from the same description, and by the same code, as in the
 * browser: ECharts in a JavaScript engine makes SVG of it, and fonts of our own make pixels of that, so that the bytes
 * depend on nothing but the picture. Knows no domain word, no address and no request.
 */
@NullMarked
package dev.bilateral.chart.picture;

import org.jspecify.annotations.NullMarked;
