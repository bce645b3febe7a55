package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.upload.Refusal;
import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadRefused;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.dataset.PackageZip;
import dev.bilateral.scenario.TypedAssumptions;
import dev.bilateral.snapshot.ArchivedFiles;
import dev.bilateral.snapshot.Sha256;
import dev.bilateral.snapshot.verify.MadeWorkbooks.Made;
import dev.bilateral.snapshot.verify.MadeWorkbooks.Reading;
import dev.bilateral.snapshot.verify.Origin.Evidence;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.snapshot.verify.csv.CsvTable;
import dev.bilateral.table.workbook.XlsxReader;
import dev.bilateral.table.workbook.XlsxReader.SheetCells;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a workbook again from the address that its rows carry, and compares it cell by cell, sheet by sheet. */
@Component
class Workbooks {

    private static final String BOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String SAVED = "saved_value";

    /** A file of one address in which some cells were changed has few others. */
    private static final int MOST_ADDRESSES = 3;

    private final MadeWorkbooks workbooks;

    Workbooks(MadeWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    static boolean is(Upload upload) {
        return upload.isArchive() && upload.file(BOOK).isPresent();
    }

    /** @throws UploadRefused where it has too many cells */
    Checked check(Upload upload) {
        Optional<List<SheetCells>> sheets = isReadable(upload) ? sheets(zip(upload)) : Optional.empty();
        if (sheets.isEmpty()) {
            return Checked.not(upload.name(), MESSAGES.text("workbook.unreadable"));
        }
        boolean hasTexts = hasTexts(sheets.get());
        List<Reading> readings = LoneTable.byFrequency(addresses(sheets.get())).stream()
                .limit(MOST_ADDRESSES)
                .map(address -> workbooks.of(address, hasTexts))
                .toList();
        return readings.stream()
                .flatMap(reading -> reading.made().stream())
                .map(made -> compared(upload, sheets.get(), made))
                .min(Comparator.comparingInt(Checked::size))
                .orElseGet(() -> Checked.not(
                        upload.name(),
                        readings.isEmpty()
                                ? MESSAGES.text("workbook.noAddress")
                                : readings.getFirst().problem()));
    }

    /** Whether the values of its assumptions are texts, as in the workbooks of before they were numbers. */
    private static boolean hasTexts(List<SheetCells> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream().limit(1))
                .anyMatch(header -> header.contains(SAVED) && !header.contains(SAVED + TypedAssumptions.TEXT));
    }

    private static Checked compared(Upload upload, List<SheetCells> found, Made made) {
        List<SheetCells> expected = sheets(made.xlsx()).orElseThrow();
        Facts facts = Facts.of(expected);
        boolean isSame = isSame(ArchivedFiles.files(made.xlsx()), upload);
        List<FileCheck> checks = new ArrayList<>();
        for (SheetCells sheet : expected) {
            checks.add(new FileCheck(
                    sheet.sheet(),
                    find(found, sheet)
                            .map(cells -> SheetComparison.of(sheet, cells, isSame, facts))
                            .orElseGet(Condition.Missing::new)));
        }
        found.stream()
                .filter(sheet -> find(expected, sheet).isEmpty())
                .forEach(sheet -> checks.add(new FileCheck(sheet.sheet(), new Condition.Added())));
        Checked checked = new Checked(
                List.of(Origin.of(Kind.WORKBOOK, made.title(), made.address(), Evidence.RECOMPUTED)),
                checks,
                List.of());
        return isSame ? checked : checked.alsoNot(MESSAGES.text("workbook.rest"));
    }

    private static Optional<SheetCells> find(List<SheetCells> sheets, SheetCells like) {
        return sheets.stream()
                .filter(sheet -> sheet.sheet().equals(like.sheet()))
                .findFirst();
    }

    /** What the projection's rows name, which has no choices of the chart; and with these, the first in the readme. */
    private static List<String> addresses(List<SheetCells> sheets) {
        List<String> named = new ArrayList<>();
        for (SheetCells sheet : sheets) {
            List<String> cells = sheet.rows().stream().flatMap(List::stream).toList();
            List<String> ofRows =
                    cells.stream().filter(cell -> cell.startsWith("/")).toList();
            named.addAll(ofRows);
            if (ofRows.isEmpty()) {
                cells.stream()
                        .flatMap(cell -> OtherFormats.address(cell).stream())
                        .findFirst()
                        .ifPresent(named::add);
            }
        }
        return named;
    }

    private static boolean isReadable(Upload upload) {
        return upload.file(STYLES).isPresent()
                && upload.files().stream().allMatch(file -> file.content().isPresent())
                && WorkbookParts.areBounded(upload);
    }

    private static Optional<List<SheetCells>> sheets(byte[] xlsx) {
        try {
            return XlsxReader.sheets(xlsx, CsvTable.MOST_CELLS);
        } catch (XlsxReader.TooManyCells e) {
            throw UploadRefused.over(Refusal.CELLS, e.limit());
        }
    }

    private static boolean isSame(List<PackageFile> made, Upload upload) {
        Map<String, String> ours =
                made.stream().collect(Collectors.toMap(PackageFile::path, file -> Sha256.hex(file.content())));
        Map<String, String> theirs =
                upload.files().stream().collect(Collectors.toMap(UploadedFile::path, UploadedFile::sha256));
        return ours.equals(theirs);
    }

    private static byte[] zip(Upload upload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PackageZip.write(
                    upload.files().stream()
                            .map(file ->
                                    new PackageFile(file.path(), file.content().orElseThrow()))
                            .toList(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
