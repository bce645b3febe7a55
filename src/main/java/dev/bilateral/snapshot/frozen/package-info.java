/**
 * What can be frozen: screens whose address says all of what they show, and what such a screen shows in one state, as
 * rows, texts and pictures. Knows no single screen, and nothing of archives.
 */
@NullMarked
package dev.bilateral.snapshot.frozen;

import org.jspecify.annotations.NullMarked;
