package dev.bilateral.dataset.ui;

import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.SourceKinds;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What may stand in a cell, where that is known before: ids of other rows with their titles, and words. */
final class CellWords {

    /** As many as a browser offers without delay; of more rows the others are found in the rows of their part. */
    private static final int MOST_OFFERED = 500;

    private CellWords() {}

    /** Each with what it stands for; none where any text may stand. */
    static Map<String, String> of(PartRows rows, String column) {
        return switch (column) {
            case "series" -> titles(rows.of(DraftPart.SERIES));
            case "source" -> titles(rows.of(DraftPart.SOURCES));
            case "qualifier" -> words(Arrays.stream(Qualifier.values()).map(Qualifier::code));
            case "modality" -> words(Arrays.stream(Modality.values()).map(Modality::code));
            case "kind" -> words(SourceKinds.ALL.stream());
            case "founding" -> words(Stream.of("true", "false"));
            case "calendar" -> words(Stream.of("gregorian", "iranian"));
            default -> Map.of();
        };
    }

    private static Map<String, String> titles(PartRows rows) {
        Map<String, String> titles = new LinkedHashMap<>();
        int title = rows.part().columns().indexOf("title");
        rows.first(MOST_OFFERED)
                .forEach(row -> titles.put(row.cells().getFirst(), row.cells().get(title)));
        return titles;
    }

    private static Map<String, String> words(Stream<String> words) {
        return words.collect(toMap(identity(), identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
