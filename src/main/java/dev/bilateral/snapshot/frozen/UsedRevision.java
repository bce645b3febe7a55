package dev.bilateral.snapshot.frozen;

import dev.bilateral.figure.FigureTables;
import dev.bilateral.scenario.RevisionId;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A revision that something was computed from.
 *
 * @param title what its scenario was called then
 * @param edits how many assumptions differ from what is saved in it
 * @param saved the day on which it was saved
 */
public record UsedRevision(RevisionId id, String title, int edits, LocalDate saved) {

    public static UsedRevision of(FigureTables tables) {
        return new UsedRevision(
                new RevisionId(tables.revision().scenario(), tables.revision().number()),
                tables.scenario().title(),
                tables.state().overrides().size(),
                LocalDate.ofInstant(tables.revision().at(), ZoneOffset.UTC));
    }
}
