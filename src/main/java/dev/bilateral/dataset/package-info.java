/**
 * Datasets and their immutable versions: what sources state, with provenance. Its root is the public face; files,
 * query, repository and ui are its private rooms. Knows no scenario and no figure.
 */
@NullMarked
package dev.bilateral.dataset;

import org.jspecify.annotations.NullMarked;
