package dev.bilateral.dataset.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;
import java.util.function.Function;

/** The series and the sources of an edition as rows. */
final class EditionTables {

    private static final Messages MESSAGES = Messages.of(EditionTables.class);

    private EditionTables() {}

    static Table series(List<Series> series) {
        return table(
                "series",
                series,
                List.of(
                        new Cell<>("id", Series::id),
                        new Cell<>("title", Series::title),
                        new Cell<>("unit", Series::unit),
                        new Cell<>("calendar", Series::calendar),
                        new Cell<>("coverage", Series::coverage),
                        new Cell<>("reporter", Series::reporter),
                        new Cell<>("description", Series::description)));
    }

    static Table sources(List<Source> sources) {
        return table(
                "sources",
                sources,
                List.of(
                        new Cell<>("title", Source::title),
                        new Cell<>("publisher", Source::publisher),
                        new Cell<>("author", Source::author),
                        new Cell<>("published", EditionTables::published),
                        new Cell<>("kind", Source::kind),
                        new Cell<>("address", EditionTables::address),
                        new Cell<>("note", Source::note)));
    }

    private static String published(Source source) {
        return source.published() == null ? MESSAGES.text("undated") : Text.date(source.published());
    }

    private static String address(Source source) {
        return source.restricted().isEmpty()
                ? source.url()
                : MESSAGES.text("notLinked", source.url(), source.restricted());
    }

    private static <T> Table table(String name, List<T> things, List<Cell<T>> cells) {
        return Table.of(
                name,
                cells.stream().map(cell -> Column.text(cell.column)).toList(),
                things.stream()
                        .map(thing -> Row.of(cells.stream()
                                .map(cell -> cell.text.apply(thing))
                                .toArray()))
                        .toList());
    }

    private record Cell<T>(String column, Function<T, String> text) {}
}
