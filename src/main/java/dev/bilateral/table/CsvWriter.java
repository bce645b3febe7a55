package dev.bilateral.table;

import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.bilateral.table.Table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of CSV files: RFC 4180 with CRLF, UTF-8, a header, {@code .} as decimal point, ISO dates, all digits,
 * empty where unknown. Rows are written as they come; nothing is held back.
 */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final CsvProfile profile;

    public CsvWriter(CsvProfile profile) {
        this.profile = profile;
    }

    /**
     * Writes in UTF-8 and flushes, but leaves the stream open.
     *
     * @throws UncheckedIOException where the stream fails
     */
    public void write(Table table, OutputStream out) {
        write(table, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Flushes, but leaves the writer open.
     *
     * @throws UncheckedIOException where the writer fails
     */
    public void write(Table table, Writer out) {
        try (Stream<Row> rows = table.stream()) {
            if (profile == CsvProfile.EXCEL) {
                out.write(BYTE_ORDER_MARK);
            }
            // not closed: that would close the caller's writer
            @SuppressWarnings("resource")
            de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            rows.forEach(row -> write(row, csv));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Row row, de.siegmar.fastcsv.writer.CsvWriter csv) {
        var written = csv.writeRecord();
        for (Object cell : row.cells()) {
            written.writeField(text(cell));
        }
        written.endRecord();
    }

    private String text(@Nullable Object cell) {
        return cell instanceof String text ? guarded(text) : Table.text(cell);
    }

    private String guarded(String text) {
        boolean looksLikeFormula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return profile == CsvProfile.EXCEL && looksLikeFormula ? "'" + text : text;
    }
}
