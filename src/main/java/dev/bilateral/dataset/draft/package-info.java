/**
 * Versions in the making: what is imported or edited before it is published. Cells are texts as in the files, since a
 * draft may hold what breaks a rule. Knows no database, no figure and no screen.
 */
@NullMarked
package dev.bilateral.dataset.draft;

import org.jspecify.annotations.NullMarked;
