/** The code with which a figure is put into another page, among a figure's actions. */
@NullMarked
package dev.bilateral.embed.ui;

import org.jspecify.annotations.NullMarked;
