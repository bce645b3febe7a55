package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that hold no values to compare, told by how they begin or what is in them, and what to do with each instead. */
final class OtherFormats {

    private static final List<Start> STARTS = List.of(
            new Start("%PDF-", "format.pdf"),
            new Start("\u0089PNG\r\n", "format.png"),
            new Start("\u00FF\u00D8\u00FF", "format.picture"),
            new Start("GIF8", "format.picture"),
            new Start("RIFF", "format.picture"),
            new Start("\u00D0\u00CF\u0011\u00E0", "format.office"));

    /** The addresses of views, also with the ampersands of XML. */
    private static final Pattern ADDRESS = Pattern.compile("(/(?:[a-z][a-z0-9-]*)?\\?v=1[A-Za-z0-9=&;:,.~+%_-]*)");

    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPE = "mimetype";
    private static final int LONGEST_ADDRESS = 4000;

    private OtherFormats() {}

    /** @return a sentence; empty where it may be a table */
    static Optional<String> of(UploadedFile file) {
        return file.content().flatMap(content -> {
            if (SignatureFile.is(file)) {
                return Optional.of(MESSAGES.text("signature.alone"));
            }
            return STARTS.stream()
                    .filter(start -> start.begins(content))
                    .findFirst()
                    .map(start -> MESSAGES.text(start.key()))
                    .or(() -> isSvg(content) ? Optional.of(withAddress("format.svg", content)) : Optional.empty());
        });
    }

    /** The same of documents that are archives themselves. */
    static Optional<String> of(Upload upload) {
        Optional<byte[]> text = upload.file(DOCUMENT).flatMap(UploadedFile::content);
        if (text.isPresent()) {
            return Optional.of(withAddress("format.docx", text.get()));
        }
        boolean isOffice = upload.file("[Content_Types].xml").isPresent()
                || upload.file(TYPE)
                        .flatMap(UploadedFile::content)
                        .filter(type -> text(type).startsWith("application/"))
                        .isPresent();
        return isOffice ? Optional.of(MESSAGES.text("format.office")) : Optional.empty();
    }

    private static boolean isSvg(byte[] content) {
        String start = text(Arrays.copyOf(content, Math.min(content.length, 1000)));
        return start.stripLeading().startsWith("<") && start.contains("<svg");
    }

    private static String withAddress(String key, byte[] content) {
        // a word processor may have cut the address in pieces
        return address(text(content).replaceAll("</?w:[^>]*>", ""))
                .map(address -> MESSAGES.text(key + ".address", address.replace("&amp;", "&")))
                .orElseGet(() -> MESSAGES.text(key));
    }

    /** The first address of a view in a text. */
    static Optional<String> address(String text) {
        Matcher found = ADDRESS.matcher(text);
        return found.find() && found.group().length() <= LONGEST_ADDRESS
                ? Optional.of(found.group())
                : Optional.empty();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** @param bytes the first, as characters */
    private record Start(String bytes, String key) {

        boolean begins(byte[] content) {
            byte[] start = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
        }
    }
}
