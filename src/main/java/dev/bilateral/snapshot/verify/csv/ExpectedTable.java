package dev.bilateral.snapshot.verify.csv;

import dev.bilateral.common.Messages;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as Bilateral writes it.
 *
 * @param key the columns that tell its rows apart; none where rows have only their order
 */
public record ExpectedTable(List<String> header, List<List<String>> rows, List<String> key) {

    private static final Messages MESSAGES = Messages.of(ExpectedTable.class);

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

    /**
     * The cells of a row that tell it from others, as one text; of a table without a key, the row's number as
     * spreadsheets count.
     *
     * @param place from 0, without the header
     */
    String name(List<String> row, int place) {
        return key.isEmpty()
                ? MESSAGES.text("row", Integer.toString(place + 2))
                : key.stream().map(column -> row.get(header.indexOf(column))).collect(Collectors.joining(" / "));
    }
}
