package dev.bilateral.snapshot.verify.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The encodings with a byte per character in which programs were known to save, from before UTF-8. */
final class LegacyEncodings {

    private static final List<Charset> ALL = Stream.of(
                    "windows-1252",
                    "windows-1251",
                    "windows-1250",
                    "windows-1253",
                    "windows-1254",
                    "windows-1256",
                    "windows-1257",
                    "ISO-8859-2",
                    "ISO-8859-5",
                    "ISO-8859-15",
                    "KOI8-R",
                    "IBM866",
                    "IBM850",
                    "IBM437",
                    "x-MacRoman",
                    "x-MacCyrillic")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /** Each reading is compared as a whole. */
    private static final int MOST = 2;

    private LegacyEncodings() {}

    /** Those in which most of the bytes beyond ASCII are characters that the table holds, the likeliest first. */
    static List<Charset> likeliest(byte[] bytes, ExpectedTable expected) {
        long[] counts = new long[256];
        for (byte each : bytes) {
            counts[each & 0xFF]++;
        }
        Set<String> held = Stream.concat(expected.rows().stream().flatMap(List::stream), Kind.truthWords())
                .flatMap(LostCharacters::signs)
                .collect(Collectors.toSet());
        return ALL.stream()
                .sorted(Comparator.comparingLong((Charset charset) -> -explained(charset, counts, held)))
                .limit(MOST)
                .toList();
    }

    /** All that a text may have been before a program misread it, of which there is seldom more than one. */
    static List<DecodedText> beforeMisreading(DecodedText text) {
        return ALL.stream()
                .flatMap(charset -> text.beforeMisreading(charset).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /**
     * The bytes of a text. A byte that stands for no sign is a control character to the programs that read it.
     *
     * @return empty where it has a sign that the encoding does not
     */
    static Optional<byte[]> bytes(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < 0x80) {
                bytes.write(sign);
            } else if (encoder.canEncode(sign)) {
                bytes.writeBytes(String.valueOf(sign).getBytes(charset));
            } else if (sign < 0xA0) {
                bytes.write(sign);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    /** A word in Cyrillic letters that was read as a Western one. */
    static String asCyrillic(String western) {
        return new String(western.getBytes(DecodedText.WESTERN), CYRILLIC);
    }

    private static long explained(Charset charset, long[] counts, Set<String> held) {
        long explained = 0;
        for (int value = 0x80; value < counts.length; value++) {
            if (counts[value] > 0 && held.contains(new String(new byte[] {(byte) value}, charset))) {
                explained += counts[value];
            }
        }
        return explained;
    }
}
