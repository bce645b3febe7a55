/**
 * The scenario model: assumptions in, projections out. Pure functions in plain Java; knows no data set, no screen and
 * no clock.
 */
@NullMarked
package dev.bilateral.model;

import org.jspecify.annotations.NullMarked;
