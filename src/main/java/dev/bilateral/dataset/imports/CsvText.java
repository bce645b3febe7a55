package dev.bilateral.dataset.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of a CSV file, decoded strictly, and by which sign its fields are set apart. */
final class CsvText {

    private static final int LOOKED_AT = 64 * 1024;
    private static final String SPACES = "\t\n\r\f";
    /** A text may have come by a few signs that it should not have; they are told with their place. */
    private static final int LEAST_SIGNS = 3;
    /** Of random bytes one in nine is such a sign. */
    private static final int SIGNS_OF_TEXT = 50;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvText() {}

    /**
     * A reader that throws {@link CharacterCodingException} where bytes are no text in this charset, and that can be
     * marked for {@value #LOOKED_AT} characters.
     *
     * @throws ImportRefused where it is plainly something else
     */
    static BufferedReader open(String name, InputStream in, Charset charset) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, LOOKED_AT);
        byte[] start = bytes.readNBytes(4 * 1024);
        if (isUtf16(start)) {
            throw ImportRefused.because("utf16", name);
        }
        if (isNoText(start)) {
            throw ImportRefused.because("no.text", name);
        }
        boolean hasMark = start.length >= 3 && Arrays.equals(Arrays.copyOf(start, 3), UTF_8_MARK);
        bytes.unread(start, hasMark ? 3 : 0, start.length - (hasMark ? 3 : 0));
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                LOOKED_AT);
    }

    /** Tells of bytes that are no text. */
    static ImportRefused refused(String name, Charset charset, int afterLine) {
        return charset.equals(StandardCharsets.UTF_8)
                ? ImportRefused.because("utf8", name, afterLine)
                : ImportRefused.because("charset", name, afterLine, charset.displayName());
    }

    /** Whether a file is UTF-8 to its end. */
    static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[LOOKED_AT];
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            while (text.read(buffer) >= 0) {
                // it is only whether it can be read
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The sign between fields: a comma, unless the first line has more of another; the reader stays at its start. */
    static char separator(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        char[] start = new char[LOOKED_AT / 2];
        int length = Math.max(0, text.read(start));
        text.reset();
        String line = new String(start, 0, length).lines().findFirst().orElse("");
        long semicolons = count(line, ';');
        long tabs = count(line, '\t');
        long commas = count(line, ',');
        return semicolons > Math.max(commas, tabs) ? ';' : tabs > commas ? '\t' : ',';
    }

    private static long count(String line, char sign) {
        boolean[] isQuoted = {false};
        return IntStream.range(0, line.length())
                .filter(i -> {
                    isQuoted[0] ^= line.charAt(i) == '"';
                    return !isQuoted[0] && line.charAt(i) == sign;
                })
                .count();
    }

    private static boolean isUtf16(byte[] start) {
        boolean hasMark = start.length >= 2
                && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                        || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF));
        return hasMark || halves(start, 0) || halves(start, 1);
    }

    /** Whether one byte in two is 0 nearly everywhere, as in UTF-16 of letters like ours, and hardly any other one. */
    private static boolean halves(byte[] start, int from) {
        long zeros = IntStream.range(0, start.length)
                .filter(i -> i % 2 == from && start[i] == 0)
                .count();
        long others = IntStream.range(0, start.length)
                .filter(i -> i % 2 != from && start[i] == 0)
                .count();
        return zeros * 2 > start.length / 2 && others * 10 < zeros;
    }

    /** Pictures, programs and packed files have many signs that no text has. */
    private static boolean isNoText(byte[] start) {
        long signs = IntStream.range(0, start.length)
                .filter(i -> start[i] >= 0 && start[i] < ' ' && SPACES.indexOf(start[i]) < 0)
                .count();
        return signs > LEAST_SIGNS && signs * SIGNS_OF_TEXT > start.length;
    }
}
