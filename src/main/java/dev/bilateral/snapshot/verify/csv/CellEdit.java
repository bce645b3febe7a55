package dev.bilateral.snapshot.verify.csv;

/**
 * A cell that was changed.
 *
 * @param row the cells of its key, as {@code 2030}, or its number where it has none; empty for the header
 * @param before as Bilateral wrote it
 * @param after as it stands in the file
 */
public record CellEdit(String row, String column, String before, String after) {}
