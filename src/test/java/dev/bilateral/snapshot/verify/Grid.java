package dev.bilateral.snapshot.verify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A CSV file's cells, to be changed and written in any form. */
record Grid(List<List<String>> rows) {

    static Grid of(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            return new Grid(reader.stream()
                    .<List<String>>map(row -> new ArrayList<>(row.getFields()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> header() {
        return rows.getFirst();
    }

    int column(String name) {
        return header().indexOf(name);
    }

    /** The same with each cell below the header as {@code change} makes it. */
    Grid with(UnaryOperator<String> change) {
        List<List<String>> changed = new ArrayList<>();
        changed.add(header());
        rows.subList(1, rows.size())
                .forEach(row -> changed.add(row.stream().map(change).toList()));
        return new Grid(changed);
    }

    byte[] csv() {
        return text(',', "\r\n", false).getBytes(StandardCharsets.UTF_8);
    }

    String text(char delimiter, String lineEnd, boolean isQuoted) {
        StringWriter out = new StringWriter();
        var builder = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(lineEnd.equals("\n") ? LineDelimiter.LF : LineDelimiter.CRLF);
        CsvWriter writer = (isQuoted ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(out);
        rows.forEach(writer::writeRecord);
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
