/** The page on which a file is handed in to be checked, and told what became of it. Keeps no file. */
@NullMarked
package dev.bilateral.snapshot.verify.ui;

import org.jspecify.annotations.NullMarked;
