/**
 * Named sets of assumptions and their immutable revisions. Knows no figure.
 */
@NullMarked
package dev.bilateral.scenario;

import org.jspecify.annotations.NullMarked;
