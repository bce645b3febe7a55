package dev.bilateral.dataset.ui;

import dev.bilateral.dataset.draft.DraftPart;
import java.util.List;

/** A row to be added, with the cells that are known of it. */
record NewRow(DraftPart part, List<String> cells) {

    NewRow {
        cells = List.copyOf(cells);
    }

    /** Nothing is known of it, but what most rows have. */
    static NewRow of(DraftPart part) {
        return new NewRow(part, part.columns().stream().map(NewRow::usual).toList());
    }

    /** Of the row to which an observation refers its id is known, and the unit of a series. */
    static NewRow referredTo(DraftPart part, String id, List<String> observation) {
        int unit = DraftPart.OBSERVATIONS.columns().indexOf("unit");
        return new NewRow(
                part,
                part.columns().stream()
                        .map(column -> switch (column) {
                            case "id" -> id;
                            case "unit" -> observation.get(unit);
                            default -> usual(column);
                        })
                        .toList());
    }

    private static String usual(String column) {
        return switch (column) {
            case "calendar" -> "gregorian";
            case "founding" -> "false";
            default -> "";
        };
    }
}
