/**
 * How other pipelines filled, as the observations of an edition tell it. Knows the form of that dataset's series, and
 * nothing of scenarios, figures or screens.
 */
@NullMarked
package dev.bilateral.figure.pipeline;

import org.jspecify.annotations.NullMarked;
