package dev.bilateral.dataset.check;

import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.TableCheck.Tables;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Published observations that are not among the rows of the version to come. A row with a fault counts as there: it will be
 * mended. Of a version too long to hold, only how many fewer there are is known.
 */
final class Removals {

    private final Set<String> missing = new HashSet<>();
    private final boolean areHeld;
    private int rows;

    /** @param newest empty where it is too long to hold */
    Removals(Optional<Edition> newest) {
        areHeld = newest.isPresent();
        newest.ifPresent(edition -> edition.observations().forEach(row -> missing.add(row.id())));
    }

    /** These tables, of which each observation is noticed. */
    Tables watching(Tables tables) {
        return part -> part != DraftPart.OBSERVATIONS
                ? tables.of(part)
                : sink -> tables.of(part).forEach((line, cells) -> {
                    rows++;
                    missing.remove(cells.getFirst());
                    sink.take(line, cells);
                });
    }

    /** To be asked once all rows were read. */
    void find(DatasetVersion newest, Warnings warnings) {
        int removed = areHeld ? missing.size() : newest.observations() - rows;
        if (removed > 0) {
            warnings.ofAll(areHeld ? "removed" : "removed.least", removed, newest.observations(), newest.id());
        }
    }
}
