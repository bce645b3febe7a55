package dev.bilateral.snapshot.verify.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes as text.
 *
 * @param legacy the encodings that characters may have been lost to: none where the bytes hold every character
 */
record DecodedText(String text, Set<Form> forms, List<Charset> legacy) {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    /** @return empty where the bytes are no text */
    static Optional<DecodedText> of(byte[] bytes) {
        if (begins(bytes, UTF_8_MARK)) {
            return marked(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8, Form.BYTE_ORDER_MARK);
        }
        if (begins(bytes, LITTLE_MARK)) {
            return marked(bytes, LITTLE_MARK.length, StandardCharsets.UTF_16LE, Form.UTF_16);
        }
        if (begins(bytes, BIG_MARK)) {
            return marked(bytes, BIG_MARK.length, StandardCharsets.UTF_16BE, Form.UTF_16);
        }
        if (hasNul(bytes)) {
            return unmarkedUtf16(bytes);
        }
        Optional<String> utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            boolean isAscii = utf8.get().chars().allMatch(c -> c < 0x80);
            return Optional.of(
                    new DecodedText(utf8.get(), Set.of(), isAscii ? List.of(StandardCharsets.US_ASCII) : List.of()));
        }
        return Optional.of(new DecodedText(new String(bytes, WESTERN), Set.of(Form.LEGACY_ENCODING), List.of(WESTERN)));
    }

    /** The same bytes in another encoding with a byte per character. */
    static DecodedText in(Charset legacy, byte[] bytes) {
        return new DecodedText(new String(bytes, legacy), Set.of(Form.LEGACY_ENCODING), List.of(legacy));
    }

    /**
     * What this was before a program took UTF-8 for an encoding with a byte per character, and saved each byte as the sign
     * that it stands for there.
     *
     * @return empty where no such program can have written it, or nothing would be another
     */
    Optional<DecodedText> beforeMisreading(Charset misreading) {
        return LegacyEncodings.bytes(text, misreading)
                .filter(bytes -> bytes.length < text.getBytes(StandardCharsets.UTF_8).length)
                .flatMap(DecodedText::of)
                .filter(before -> !before.forms.contains(Form.LEGACY_ENCODING))
                .map(before -> {
                    Set<Form> all = EnumSet.of(Form.MISREAD_ENCODING);
                    all.addAll(forms);
                    all.addAll(before.forms);
                    return new DecodedText(before.text, all, List.of());
                });
    }

    private static Optional<DecodedText> marked(byte[] bytes, int from, Charset charset, Form form) {
        return decode(bytes, from, charset)
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> new DecodedText(text, Set.of(form), List.of()));
    }

    /** Without a mark, texts of mostly Latin letters have a zero in each second byte. */
    private static Optional<DecodedText> unmarkedUtf16(byte[] bytes) {
        boolean isBig = bytes.length > 1 && bytes[0] == 0;
        return marked(bytes, 0, isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, Form.UTF_16);
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
