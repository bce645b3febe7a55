/**
 * Reads Data Package folders and says everything that is wrong in them. Knows no database and no screen; what it hands
 * out is valid.
 */
@NullMarked
package dev.bilateral.dataset.files;

import org.jspecify.annotations.NullMarked;
