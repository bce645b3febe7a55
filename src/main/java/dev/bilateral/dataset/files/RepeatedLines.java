package dev.bilateral.dataset.files;

import dev.bilateral.common.Flag;

/** What may stand in one line of {@code observations.csv} only: an id, and the reference for a series and period. */
final class RepeatedLines implements AutoCloseable {

    private final Repeats ids = new Repeats();
    private final Repeats references = new Repeats();

    void add(String id, Cells cells) {
        if (!id.isBlank()) {
            ids.add(id, cells.line());
        }
        if (cells.text("flag").equals(Flag.REFERENCE.code())) {
            references.add(
                    cells.text("series") + " " + cells.text("period_start") + " " + cells.text("period_end"),
                    cells.line());
        }
    }

    /** Notes each line that says something again, once all were read. */
    void tell(Problems problems) {
        ids.forEach(again ->
                problems.add(ObservationLines.FILE, again.line(), "id", again.name(), "cell.unique", again.first()));
        references.forEach(again -> problems.add(
                ObservationLines.FILE, again.line(), "flag", Flag.REFERENCE.code(), "reference.twice", again.first()));
    }

    @Override
    public void close() {
        ids.close();
        references.close();
    }
}
