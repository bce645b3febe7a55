package dev.bilateral.snapshot.frozen;

/**
 * One text at the top of a screen.
 *
 * @param what its name among the texts of that screen, the same in all states: {@code title}
 * @param label the same in words
 */
public record Sentence(String what, String label, String text) {}
