package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.TableCheck.RowSink;
import dev.bilateral.dataset.imports.Mapping.NewSeries;
import dev.bilateral.dataset.imports.Mapping.NewSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The series and the source that a foreign table brings along, each found again by what was typed of it. */
final class Additions {

    /** A column with more texts holds numbers or notes, and names no series. */
    private static final int MOST_SERIES = 5_000;

    private final Mapping mapping;
    private final Names seriesNames = new Names("series");
    private final Names sourceNames = new Names("source");
    /** Series that are not in the newest version, with the unit of their first row. */
    private final Map<String, String> units = new LinkedHashMap<>();

    private final Map<String, String> titles = new HashMap<>();

    Additions(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Takes in a row of the newest version. */
    void known(DraftPart part, List<String> cells) {
        Function<String, String> cell = column -> cells.get(part.columns().indexOf(column));
        String title = cell.apply("title");
        if (part == DraftPart.SERIES) {
            seriesNames.add(cell.apply("id"), AdditionKeys.series(title));
            NewSeries known =
                    new NewSeries(title, cell.apply("coverage"), cell.apply("reporter"), cell.apply("domain_min"));
            seriesNames.add(cell.apply("id"), AdditionKeys.series(title, known));
        } else {
            sourceNames.add(
                    cell.apply("id"), AdditionKeys.source(title, cell.apply("publisher"), cell.apply("published")));
        }
    }

    /** The id of the series that has this text in its column; an empty text for the only new one. */
    String series(String text) {
        String title = mapping.series().map(made -> made.title(text)).orElse(text);
        if (title.isBlank()) {
            return "";
        }
        List<String> key =
                mapping.series().map(made -> AdditionKeys.series(title, made)).orElse(AdditionKeys.series(title));
        boolean isNew = !seriesNames.has(key);
        String id = seriesNames.id(key);
        if (isNew) {
            if (titles.size() == MOST_SERIES) {
                throw ImportRefused.because("series.many", MOST_SERIES);
            }
            titles.put(id, title);
        }
        return id;
    }

    /** The id of the new source; empty where there is none. */
    String source() {
        return mapping.source().map(AdditionKeys::source).map(sourceNames::id).orElse("");
    }

    /** Looks at a row of the table, for the unit of its series. */
    void look(List<String> cells) {
        String series = cells.get(MappedRows.COLUMNS.indexOf("series"));
        if (titles.containsKey(series)) {
            units.putIfAbsent(series, cells.get(MappedRows.COLUMNS.indexOf("unit")));
        }
    }

    /** Gives the rows of what is new; all rows of the table must have been looked at. */
    void rows(DraftPart part, int lastLine, RowSink sink) {
        int[] line = {lastLine};
        if (part == DraftPart.SERIES) {
            units.forEach((id, unit) -> sink.take(++line[0], seriesRow(id, unit)));
        } else if (part == DraftPart.SOURCES) {
            mapping.source()
                    .filter(source -> !sourceNames.has(AdditionKeys.source(source)))
                    .ifPresent(source -> sink.take(++line[0], sourceRow(source)));
        }
    }

    private List<String> seriesRow(String id, String unit) {
        NewSeries made = mapping.series().orElse(new NewSeries("", "", "", ""));
        return List.of(
                id,
                titles.getOrDefault(id, id),
                "",
                unit,
                "gregorian",
                made.coverage(),
                made.reporter(),
                made.lowest(),
                "");
    }

    private List<String> sourceRow(NewSource source) {
        return List.of(
                sourceNames.id(AdditionKeys.source(source)),
                source.title(),
                source.publisher(),
                "",
                source.published(),
                source.url(),
                source.kind(),
                "false",
                "",
                "");
    }
}
