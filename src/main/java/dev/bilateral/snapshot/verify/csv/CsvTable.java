package dev.bilateral.snapshot.verify.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file, in whichever of the usual forms it was saved.
 *
 * @param header without the empty cells that spreadsheets put at its end
 * @param rows as long as the header or longer; rows of nothing but empty cells are left out
 * @param forms in what it differs from a file as Bilateral writes them, as far as that can be told without its values
 * @param legacy the encodings that characters may have been lost to
 */
public record CsvTable(List<String> header, List<List<String>> rows, Set<Form> forms, List<Charset> legacy) {

    /** More would take too much memory to be compared. */
    public static final int MOST_CELLS = 1_000_000;

    private static final String SEPARATOR = "sep=";
    private static final char[] DELIMITERS = {',', ';', '\t'};

    /**
     * Reads what is a table of one column at least.
     *
     * @return empty where the bytes are no text, or no table
     * @throws TooManyCells where there are more than {@link #MOST_CELLS}
     */
    public static Optional<CsvTable> read(byte[] bytes) {
        return DecodedText.of(bytes).flatMap(CsvTable::of);
    }

    /** Whether a cell holds a value, in whichever way spreadsheets write it. */
    public static boolean isValue(String value, String cell) {
        return LooseValue.of(value).equals(LooseValue.of(plain(cell)));
    }

    /** A number or a truth value as Bilateral writes it, whichever program wrote it since; any other text as it is. */
    public static String plain(String cell) {
        return Kind.truth(cell)
                .or(() -> Numbers.read(cell)
                        .map(number -> number.stripTrailingZeros().toPlainString()))
                .orElse(cell);
    }

    /** Whether a cell is a day, in one of the ways in which spreadsheets write it. */
    public static boolean isDay(String iso, String cell) {
        return Dates.DAY_NOTATIONS.stream()
                .anyMatch(notation -> notation.writes().test(iso, cell));
    }

    /**
     * The same bytes in the other encodings that they may be in, where they are in one from before UTF-8; else what they
     * were before a program took them to be in one.
     *
     * @param expected what stands there, to tell which encodings are likely
     */
    List<CsvTable> otherReadings(byte[] bytes, ExpectedTable expected) {
        return forms.contains(Form.LEGACY_ENCODING)
                ? LegacyEncodings.likeliest(bytes, expected).stream()
                        .filter(charset -> !legacy.contains(charset))
                        .flatMap(charset -> of(DecodedText.in(charset, bytes)).stream())
                        .toList()
                : DecodedText.of(bytes).stream()
                        .flatMap(text -> LegacyEncodings.beforeMisreading(text).stream())
                        .flatMap(text -> of(text).stream())
                        .toList();
    }

    static Optional<CsvTable> of(DecodedText decoded) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        forms.addAll(decoded.forms());
        String text = decoded.text();
        char delimiter;
        int firstEnd = lineEnd(text);
        if (text.startsWith(SEPARATOR) && firstEnd == SEPARATOR.length() + 1) {
            forms.add(Form.SEPARATOR_LINE);
            delimiter = text.charAt(SEPARATOR.length());
            text = text.substring(
                    text.startsWith("\r\n", firstEnd) ? firstEnd + 2 : Math.min(text.length(), firstEnd + 1));
        } else {
            delimiter = delimiter(text.substring(0, firstEnd));
        }
        if (delimiter != ',') {
            forms.add(Form.DELIMITER);
        }
        // no name of a column begins with one
        boolean hasApostrophes = text.startsWith("'");
        if (hasApostrophes) {
            forms.add(Form.QUOTES);
        }
        return parse(text, delimiter, hasApostrophes ? '\'' : '"', forms, decoded.legacy());
    }

    private static Optional<CsvTable> parse(
            String text, char delimiter, char quote, Set<Form> forms, List<Charset> legacy) {
        List<List<String>> rows = new ArrayList<>();
        Spelling spelling = new Spelling(delimiter);
        long cells = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                List<String> fields = line.getFields();
                spelling.add(fields);
                // a short row will stand in as many columns as the header has
                cells += Math.max(
                        fields.size(), rows.isEmpty() ? 0 : rows.getFirst().size());
                if (cells > MOST_CELLS) {
                    throw new TooManyCells(MOST_CELLS);
                }
                if (rows.isEmpty() || !fields.stream().allMatch(String::isEmpty)) {
                    rows.add(List.copyOf(fields));
                }
            }
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory can be read", e);
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        forms.addAll(spelling.forms(text));
        List<String> header = trimmed(rows.getFirst());
        boolean hasMore = header.size() < rows.getFirst().size();
        if (hasMore) {
            forms.add(Form.EMPTY_CELLS_ADDED);
        }
        return Optional.of(new CsvTable(header, rows.subList(1, rows.size()), forms, legacy));
    }

    private static List<String> trimmed(List<String> header) {
        int size = header.size();
        while (size > 1 && header.get(size - 1).isEmpty()) {
            size--;
        }
        return header.subList(0, size);
    }

    private static int lineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    /** The one that a header holds most often; names of columns hold none. */
    private static char delimiter(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : DELIMITERS) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
