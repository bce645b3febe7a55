package dev.bilateral.snapshot.verify.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as Bilateral writes it.
 *
 * @param key the columns that tell its rows apart
 */
public record ExpectedTable(List<String> header, List<List<String>> rows, List<String> key) {

    public ExpectedTable {
        if (!header.containsAll(key)) {
            throw new IllegalArgumentException("No columns " + key + " among " + header);
        }
    }

    /** @param csv in the profile {@code data} */
    public static ExpectedTable of(byte[] csv, List<String> key) {
        CsvTable table = CsvTable.read(csv).orElseThrow();
        return new ExpectedTable(table.header(), table.rows(), key);
    }

    /** The cells of a row that tell it from others, as one text. */
    String name(List<String> row) {
        return key.stream().map(column -> row.get(header.indexOf(column))).collect(Collectors.joining(" / "));
    }
}
