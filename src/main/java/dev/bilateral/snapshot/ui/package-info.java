/** Takes snapshots, and shows those on record: one page each, and their list. Knows no single figure. */
@NullMarked
package dev.bilateral.snapshot.ui;

import org.jspecify.annotations.NullMarked;
