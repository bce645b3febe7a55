package dev.bilateral.dataset.ui;

import dev.bilateral.dataset.diff.DiffTable.Change;

/**
 * One line of what differs: a cell of a row that changed, or a whole row that came or went.
 *
 * @param id of the row
 * @param what the column, or what became of the row
 * @param difference with its unit and, in parentheses, in percent; empty where there is none
 */
record DiffLine(Change change, String id, String what, String before, String after, String difference) {

    /** All that it says. */
    String text() {
        return String.join("\n", id, what, before, after);
    }
}
