package dev.bilateral.dataset.imports;

import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.files.TableCheck.RowSink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads lines of one of our tables, whose columns may stand in any order. */
final class OwnRows implements CsvTable.Lines {

    private final DraftPart part;
    private final RowSink sink;
    private int[] places = new int[0];

    OwnRows(DraftPart part, RowSink sink) {
        this.part = part;
        this.sink = sink;
    }

    static boolean fits(DraftPart part, List<String> header) {
        return header.size() == part.columns().size() && header.containsAll(part.columns());
    }

    @Override
    public void header(List<String> columns) {
        if (!fits(part, columns)) {
            throw ImportRefused.of(Stream.concat(
                            part.columns().stream()
                                    .filter(column -> !columns.contains(column))
                                    .map(column -> ImportRefused.problem(part.file(), 1, column, "column.missing")),
                            columns.stream()
                                    .filter(column -> !part.columns().contains(column))
                                    .map(column -> ImportRefused.problem(part.file(), 1, column, "column.unknown")))
                    .toList());
        }
        places = part.columns().stream().mapToInt(columns::indexOf).toArray();
    }

    @Override
    public void line(int line, List<String> fields) {
        List<String> cells = new ArrayList<>(places.length);
        for (int place : places) {
            cells.add(fields.get(place));
        }
        sink.take(line, cells);
    }
}
