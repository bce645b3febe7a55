/**
 * Takes in files from anybody, within limits that are checked before anything is unpacked. Knows nothing of what the
 * files mean, and keeps none of them.
 */
@NullMarked
package dev.bilateral.common.upload;

import org.jspecify.annotations.NullMarked;
