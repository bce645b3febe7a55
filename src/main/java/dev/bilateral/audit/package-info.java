/**
 * Who did what, and when: an append-only trail. Knows names and words, but nothing of what they stand for.
 */
@NullMarked
package dev.bilateral.audit;

import org.jspecify.annotations.NullMarked;
