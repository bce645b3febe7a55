package dev.bilateral.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook may hold before any of it is given to the library that reads it. */
class WorkbookPartsTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int TOO_MANY = WorkbookParts.MOST_BYTES + 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/_rels/sheet1.xml.rels",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/theme/theme1.xml",
                "docProps/core.xml",
                "any.bin"
            })
    void no_part_that_becomes_a_tree_is_larger_than_a_megabyte(String path) {
        assertThat(WorkbookParts.areBounded(workbook(types(), file(path, WorkbookParts.MOST_BYTES))))
                .isTrue();
        assertThat(WorkbookParts.areBounded(workbook(types(), file(path, TOO_MANY))))
                .isFalse();
    }

    @Test
    void nor_is_the_list_of_types_and_it_is_there() {
        String types = types();

        assertThat(WorkbookParts.areBounded(workbook(types + "<!--" + "x".repeat(TOO_MANY) + "-->")))
                .isFalse();
        assertThat(WorkbookParts.areBounded(new Upload("a.xlsx", true, List.of(file(SHEET, 10)))))
                .isFalse();
        assertThat(WorkbookParts.areBounded(workbook("<Types><Override"))).isFalse();
    }

    @Test
    void sheets_and_shared_texts_may_be_larger_since_they_are_read_as_they_come() {
        assertThat(WorkbookParts.areBounded(
                        workbook(types(), file(SHEET, 10 * TOO_MANY), file("xl/sharedStrings.xml", 10 * TOO_MANY))))
                .isTrue();
    }

    @Test
    void what_only_lies_where_sheets_lie_may_not() {
        assertThat(WorkbookParts.areBounded(workbook(types(), file("xl/worksheets/sheet2.xml", TOO_MANY))))
                .isFalse();
        assertThat(WorkbookParts.areBounded(
                        workbook(types().replace("worksheet+xml", "styles+xml"), file(SHEET, TOO_MANY))))
                .isFalse();
        assertThat(WorkbookParts.areBounded(workbook(
                        types().replace("</Types>", override("/XL/worksheets/sheet1.xml", "styles+xml") + "</Types>"),
                        file(SHEET, TOO_MANY))))
                .isFalse();
    }

    @Test
    void many_parts_of_a_megabyte_are_too_many() {
        UploadedFile[] rels = new UploadedFile[5];
        for (int i = 0; i < rels.length; i++) {
            rels[i] = file("xl/worksheets/_rels/sheet" + i + ".xml.rels", WorkbookParts.MOST_BYTES);
        }

        assertThat(WorkbookParts.areBounded(workbook(types(), rels))).isFalse();
    }

    private static Upload workbook(String types, UploadedFile... files) {
        byte[] bytes = Archives.utf8(types);
        List<UploadedFile> all = new ArrayList<>(List.of(files));
        all.add(new UploadedFile("[Content_Types].xml", bytes.length, "", Optional.of(bytes)));
        return new Upload("a.xlsx", true, all);
    }

    private static UploadedFile file(String path, int bytes) {
        return new UploadedFile(path, bytes, "", Optional.of(new byte[0]));
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + override("/" + SHEET, "worksheet+xml") + override("/xl/sharedStrings.xml", "sharedStrings+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }
}
