package dev.bilateral.dataset.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;

/** A CSV file with the columns that it must have, in any order. Notes what is wrong with it as a file. */
class CsvFile {

    /** PostgreSQL keeps no text with it. */
    private static final char NUL = 0;

    private final String name;
    private final List<String> columns;
    private final Problems problems;

    CsvFile(String name, List<String> columns, Problems problems) {
        this.name = name;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Gives each line below the header that has as many fields as the header.
     *
     * @throws UncheckedIOException where the content can't be read
     */
    void read(InputStreamSource content, Consumer<Cells> lines) {
        try (Utf8Reader text = new Utf8Reader(content.getInputStream())) {
            read(text, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    private void read(Utf8Reader text, Consumer<Cells> lines) throws IOException {
        Lines reading = new Lines(text.badLines());
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(line -> reading.take(line, lines));
        } catch (CsvParseException e) {
            problems.add(name, reading.next, "", null, "csv.malformed");
        }
        if (text.hasMark()) {
            problems.add(name, 1, "", null, "file.mark");
        }
        if (reading.header.isEmpty() && reading.next == 1) {
            problems.add(name, 1, "", null, "csv.empty");
        }
        reading.badLines.forEach(line -> problems.add(name, line, "", null, "file.utf8"));
    }

    /** The state of reading line after line. */
    private class Lines {

        private final SortedSet<Integer> badLines;
        private final Map<String, Integer> places = new HashMap<>();
        private List<String> header = List.of();
        /** Where the next record begins; a record with line breaks in it spans several lines. */
        private int next = 1;

        Lines(SortedSet<Integer> badLines) {
            this.badLines = badLines;
        }

        void take(CsvRecord csv, Consumer<Cells> lines) {
            int line = (int) csv.getStartingLineNumber();
            if (header.isEmpty()) {
                header = csv.getFields();
                checkHeader(line);
            } else if (csv.getFieldCount() != header.size()) {
                problems.add(name, line, "", null, "csv.fields", header.size(), csv.getFieldCount());
            } else {
                lines.accept(new Cells(name, line, places, csv.getFields(), problems));
            }
            next = line + 1 + noteBadText(csv, line);
        }

        private void checkHeader(int line) {
            columns.stream()
                    .filter(column -> !header.contains(column))
                    .forEach(column -> problems.add(name, line, column, null, "csv.column.missing"));
            Set<String> seen = new HashSet<>();
            for (String column : header) {
                if (!seen.add(column)) {
                    problems.add(name, line, column, null, "csv.column.twice");
                } else if (!columns.contains(column)) {
                    problems.add(name, line, column, null, "csv.column.unknown");
                }
            }
            for (int i = 0; i < header.size(); i++) {
                places.put(header.get(i), i);
            }
        }

        /** @return the number of line breaks within the record */
        private int noteBadText(CsvRecord csv, int firstLine) {
            int line = firstLine;
            for (int i = 0; i < csv.getFieldCount(); i++) {
                String field = csv.getField(i);
                for (int at = 0; at < field.length(); at++) {
                    if (field.charAt(at) == '\n') {
                        line++;
                    } else if (field.charAt(at) == NUL) {
                        problems.add(name, line, i < header.size() ? header.get(i) : "", null, "text.nul");
                    } else if (field.charAt(at) == Utf8Reader.REPLACEMENT && badLines.remove(line)) {
                        problems.add(name, line, i < header.size() ? header.get(i) : "", field, "file.utf8");
                    }
                }
            }
            return line - firstLine;
        }
    }
}
