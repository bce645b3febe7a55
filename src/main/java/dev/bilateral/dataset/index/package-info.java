/**
 * How the ledger finds rows: a small index beside each version’s observations, made from them once, and the search in it.
 * Knows the rooms query and repository; no screen.
 */
@NullMarked
package dev.bilateral.dataset.index;

import org.jspecify.annotations.NullMarked;
