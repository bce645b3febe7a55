package dev.bilateral.dataset.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.bilateral.common.Problem;
import dev.bilateral.common.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Reads a CSV file line by line: a header, and below it lines of as many fields. Separators may be semicolons or tabs. */
final class CsvTable {

    private static final char NUL = 0;

    static final int MOST_COLUMNS = 200;
    /** No text of an observation comes near to it; what is longer is a quotation mark that nobody closed. */
    static final int LONGEST_FIELD = 100_000;

    private static final int MOST_PROBLEMS = 50;

    private final String name;
    private final Charset charset;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;

    CsvTable(String name, Charset charset) {
        this.name = name;
        this.charset = charset;
    }

    /** Reads all of it, and closes it. */
    void readAll(InputStream in, Progress progress, Lines lines) throws IOException {
        try (CountedStream counted = new CountedStream(in, progress)) {
            read(counted, Integer.MAX_VALUE, lines);
        }
    }

    /**
     * @param most how many lines below the header are wanted
     * @throws ImportRefused where it is no such file; all lines that do not fit are named
     */
    void read(InputStream in, int most, Lines lines) throws IOException {
        try (BufferedReader text = CsvText.open(name, in, charset);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(CsvText.separator(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_FIELD)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            read(reader.iterator(), most, lines);
        } catch (CsvParseException e) {
            throw ImportRefused.because("malformed", name, line, LONGEST_FIELD);
        } catch (CharacterCodingException e) {
            throw CsvText.refused(name, charset, line);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw CsvText.refused(name, charset, line);
            }
            throw e;
        }
        if (!problems.isEmpty()) {
            throw ImportRefused.of(problems);
        }
    }

    private void read(Iterator<CsvRecord> records, int most, Lines lines) {
        if (!records.hasNext()) {
            throw ImportRefused.because("empty");
        }
        List<String> header =
                records.next().getFields().stream().map(String::strip).toList();
        check(header);
        lines.header(header);
        for (int taken = 0; taken < most && problems.size() < MOST_PROBLEMS && records.hasNext(); taken++) {
            CsvRecord record = records.next();
            line = (int) record.getStartingLineNumber();
            if (record.getFieldCount() != header.size()) {
                problems.add(ImportRefused.problem(name, line, "", "fields", header.size(), record.getFieldCount()));
            } else if (record.getFields().equals(header)) {
                problems.add(ImportRefused.problem(name, line, "", "header.again"));
            } else {
                refuseNul(header, record.getFields());
                if (problems.isEmpty()) {
                    lines.line(line, record.getFields());
                }
            }
        }
    }

    /** PostgreSQL keeps no text with it, and no source prints it. */
    private void refuseNul(List<String> header, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).indexOf(NUL) >= 0) {
                problems.add(ImportRefused.problem(name, line, header.get(i), "nul"));
            }
        }
    }

    private void check(List<String> header) {
        if (header.size() > MOST_COLUMNS) {
            throw ImportRefused.because("columns", name, header.size(), MOST_COLUMNS);
        }
        Set<String> seen = new HashSet<>();
        header.stream()
                .filter(column -> !seen.add(column))
                .distinct()
                .forEach(column -> problems.add(ImportRefused.problem(name, 1, column, "column.twice")));
    }

    /** Takes what is read. */
    interface Lines {
        void header(List<String> columns);

        /** @param fields as many as the header has */
        void line(int line, List<String> fields);
    }
}
