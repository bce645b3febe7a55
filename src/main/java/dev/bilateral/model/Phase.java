package dev.bilateral.model;

/**
 * A step of a stepwise ramp.
 *
 * @param years since first delivery, 0 or more
 * @param volume from then on, in bcm/yr
 */
public record Phase(int years, double volume) {}
