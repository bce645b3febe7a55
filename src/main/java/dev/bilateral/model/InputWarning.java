package dev.bilateral.model;

/**
 * What a person should know about an input that can be used all the same.
 *
 * @param message a sentence for the person who typed it
 */
public record InputWarning(AssumptionKey key, String message) {}
