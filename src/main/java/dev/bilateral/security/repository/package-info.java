/** Stores accounts, with passwords as hashes only. */
@NullMarked
package dev.bilateral.security.repository;

import org.jspecify.annotations.NullMarked;
