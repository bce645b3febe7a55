package dev.bilateral.dataset.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Reads the cells of a file that was published, and so holds to every rule. */
public final class PackageRows {

    private PackageRows() {}

    /**
     * @param columns which cells to give, in this order
     * @throws UncheckedIOException where it can't be read
     */
    public static void read(InputStream file, List<String> columns, Consumer<List<String>> row) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.forEach(
                    cells -> row.accept(columns.stream().map(cells::getField).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("A published file can't be read", e);
        }
    }
}
