package dev.bilateral.model;

/**
 * Why a cell of phases can't be used.
 *
 * @param row from 0
 * @param cell which of the row's cells
 * @param message a sentence for the person who typed it
 */
public record PhaseError(int row, Cell cell, String message) {

    /** What a phase is made of. */
    public enum Cell {
        YEARS,
        VOLUME
    }
}
