/** Stores what stewards link to stated dates. */
@NullMarked
package dev.bilateral.figure.dates.repository;

import org.jspecify.annotations.NullMarked;
