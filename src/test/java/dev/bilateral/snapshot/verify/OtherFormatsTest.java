package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.PackageFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {

    @Test
    void a_pdf_and_a_picture_are_told_what_to_do_instead() {
        assertThat(OtherFormats.of(file("a.pdf", "%PDF-1.7 ...")).orElseThrow())
                .startsWith("A PDF can’t be checked here")
                .contains("Open the address", "hand in the snapshot");
        assertThat(OtherFormats.of(file("a.png", "\u0089PNG\r\n\u001A\n")).orElseThrow())
                .startsWith("A PNG can’t be checked here")
                .contains("Open the address", "hand in the archive");
        assertThat(OtherFormats.of(file("a.jpg", "\u00FF\u00D8\u00FF\u00E0")).orElseThrow())
                .contains("Bilateral does not make");
    }

    @Test
    void an_svg_is_told_with_the_address_in_it() {
        assertThat(OtherFormats.of(
                                file(
                                        "a.svg",
                                        "<?xml version=\"1.0\"?>\n<svg><text>/gas?v=1&amp;scenario=stated-ramp&amp;revision=1</text></svg>"))
                        .orElseThrow())
                .contains("It names the address /gas?v=1&scenario=stated-ramp&revision=1: open that");
        assertThat(OtherFormats.of(file("a.svg", "<svg><text>x</text></svg>")).orElseThrow())
                .contains("printed at its foot");
    }

    @Test
    void a_text_document_is_told_with_the_address_in_it_also_in_pieces() {
        Upload docx = upload(
                new PackageFile("[Content_Types].xml", new byte[] {'<'}),
                new PackageFile(
                        "word/document.xml",
                        bytes("<w:t>http://here/gas?v=1&amp;scenario=</w:t></w:r><w:r><w:t>a&amp;revision=2</w:t>")));

        assertThat(OtherFormats.of(docx).orElseThrow())
                .contains("It names the address /gas?v=1&scenario=a&revision=2: open that");
    }

    @Test
    void documents_of_other_programs_are_told_to_be_saved_as_csv() {
        Upload ods = upload(
                new PackageFile("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")),
                new PackageFile("content.xml", bytes("<a/>")));

        assertThat(OtherFormats.of(ods).orElseThrow()).contains("Save its table as CSV");
        assertThat(OtherFormats.of(file("a.xls", "\u00D0\u00CF\u0011\u00E0")).orElseThrow())
                .contains("Save its table as CSV");
    }

    @Test
    void a_table_may_be_one() {
        assertThat(OtherFormats.of(file("a.csv", "year,value\r\n2024,1\r\n"))).isEmpty();
    }

    private static Upload upload(PackageFile... files) {
        return new Upload(
                "a",
                true,
                Arrays.stream(files).map(f -> file(f.path(), f.content())).toList());
    }

    private static UploadedFile file(String name, String latin1) {
        return file(name, bytes(latin1));
    }

    private static UploadedFile file(String name, byte[] content) {
        return new UploadedFile(name, content.length, "", Optional.of(content));
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
