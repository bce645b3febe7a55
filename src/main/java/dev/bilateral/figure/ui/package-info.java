/**
 * The screens of any figure: page, assumptions panel, downloads, and the state that frame and screen share. It works on
 * the {@link dev.bilateral.figure.Figure} interface and names no single figure.
 */
@NullMarked
package dev.bilateral.figure.ui;

import org.jspecify.annotations.NullMarked;
