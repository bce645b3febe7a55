package dev.bilateral.dataset.imports;

import dev.bilateral.common.Progress;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.draft.DraftPart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows of a version may refer to.
 *
 * @param series ids
 * @param units of these series
 * @param sources ids
 */
public record Referable(List<String> series, List<String> units, List<String> sources) {

    public Referable {
        series = List.copyOf(series);
        units = List.copyOf(units);
        sources = List.copyOf(sources);
    }

    static Referable of(DatasetContents contents, DatasetVersion version) {
        return new Referable(
                column(contents, version, DraftPart.SERIES, "id"),
                column(contents, version, DraftPart.SERIES, "unit"),
                column(contents, version, DraftPart.SOURCES, "id"));
    }

    private static List<String> column(
            DatasetContents contents, DatasetVersion version, DraftPart part, String column) {
        Set<String> found = new LinkedHashSet<>();
        int at = part.columns().indexOf(column);
        PublishedRows.of(contents, version, part, new Progress(), (line, cells) -> found.add(cells.get(at)));
        return List.copyOf(found);
    }
}
