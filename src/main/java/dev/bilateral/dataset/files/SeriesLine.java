package dev.bilateral.dataset.files;

import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Series;
import java.util.List;
import java.util.Optional;

/** Reads lines of {@code series.csv}. */
final class SeriesLine {

    static final String FILE = "series.csv";
    static final List<String> COLUMNS = List.of(
            "id", "title", "description", "unit", "calendar", "coverage", "reporter", "domain_min", "domain_max");

    private static final List<String> CALENDARS = List.of("gregorian", "iranian");

    private SeriesLine() {}

    static void read(Cells cells, RowSet<Series> series) {
        String id = cells.id();
        series.name(cells, id);
        Optional<Digits> min = cells.number("domain_min");
        Optional<Digits> max = cells.number("domain_max");
        if (min.isPresent() && max.isPresent() && min.get().number() > max.get().number()) {
            cells.refuse("domain_min", "series.domain", max.get());
        }
        cells.required("calendar");
        Series row = new Series(
                id,
                cells.required("title"),
                cells.text("description"),
                cells.required("unit"),
                cells.word(
                                "calendar",
                                word -> Optional.of(word).filter(CALENDARS::contains),
                                String.join(", ", CALENDARS))
                        .orElse(""),
                cells.text("coverage"),
                cells.text("reporter"),
                min.map(Digits::number).orElse(null),
                max.map(Digits::number).orElse(null));
        if (cells.areSound()) {
            series.add(id, row);
        }
    }
}
