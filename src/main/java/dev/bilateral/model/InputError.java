package dev.bilateral.model;

/**
 * Why an input can't be used.
 *
 * @param typed the text as it was given
 * @param message a sentence for the person who typed it: what is allowed, and what was typed
 */
public record InputError(AssumptionKey key, String typed, String message) {}
