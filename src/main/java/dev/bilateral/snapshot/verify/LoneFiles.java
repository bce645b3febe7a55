package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks each file by what it says of itself alone. */
@Component
class LoneFiles {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    /** Each may be a view to be computed; a snapshot has fewer. */
    private static final int MOST_TABLES = 20;

    private static final int MEBI = 1024 * 1024;

    private final PublishedFiles published;
    private final Projections projections;
    private final ObservationFiles observations;
    private final AssumptionFiles assumptions;
    private final DocumentFiles documents;
    private final AddressedTables addressed;
    private final LedgerFiles ledger;
    private final DifferenceFiles differences;
    private final StatedDateFiles dates;
    private final ClosestEditions closest;

    LoneFiles(
            PublishedFiles published,
            Projections projections,
            ObservationFiles observations,
            AssumptionFiles assumptions,
            DocumentFiles documents,
            AddressedTables addressed,
            LedgerFiles ledger,
            DifferenceFiles differences,
            StatedDateFiles dates,
            ClosestEditions closest) {
        this.published = published;
        this.projections = projections;
        this.observations = observations;
        this.assumptions = assumptions;
        this.documents = documents;
        this.addressed = addressed;
        this.ledger = ledger;
        this.differences = differences;
        this.dates = dates;
        this.closest = closest;
    }

    Checked check(Upload upload) {
        Optional<LoneTable> values = upload.file("assumptions.csv").flatMap(LoneTable::of);
        // of an archive that says what it is, a table is of no other edition
        boolean isDescribed = upload.file(ArchiveComparison.DESCRIPTOR).isPresent();
        List<Checked> all = new ArrayList<>();
        int tables = 0;
        for (UploadedFile file : upload.files()) {
            Optional<Checked> asPublished = published.check(file);
            Optional<String> other = OtherFormats.of(file);
            Optional<LoneTable> table =
                    asPublished.isPresent() || other.isPresent() ? Optional.empty() : LoneTable.of(file);
            tables += table.isPresent() ? 1 : 0;
            boolean isTooMany = tables > MOST_TABLES;
            all.add(asPublished
                    .or(() -> table.map(found -> isTooMany
                            ? Checked.not(file.path(), MESSAGES.text("tables.tooMany", MOST_TABLES))
                            : check(found, values, isDescribed)))
                    .orElseGet(() -> Checked.not(file.path(), other.orElseGet(() -> noTable(file)))));
        }
        return all.stream().reduce(new Checked(List.of(), List.of(), List.of()), Checked::and);
    }

    private static String noTable(UploadedFile file) {
        return file.content().isEmpty()
                ? MESSAGES.text("file.tooLarge", UploadedFile.MOST_BYTES_KEPT / MEBI)
                : MESSAGES.text(isArchive(file) ? "file.archive" : "file.noTable");
    }

    /** @param isDescribed whether the archive around it says what it was made from */
    private Checked check(LoneTable table, Optional<LoneTable> values, boolean isDescribed) {
        // of a view that is not here, a table may still be told by the rest of what it holds
        LoneTable unaddressed = table.without(AddressedTables.ADDRESS);
        // a comparison has all columns of a projection, and says by its addresses that it is none
        boolean mayBeProjection = !table.cellsBeginning(Addresses.PROJECTIONS).isEmpty();
        Optional<Checked> told = mayBeProjection ? Optional.empty() : addressed.check(table);
        return told.or(() -> projections.check(table, values))
                .or(() -> addressed.check(table))
                .or(() -> ledger.check(table))
                .or(() -> observations.check(table))
                .or(() -> assumptions.check(unaddressed))
                .or(() -> documents.check(unaddressed))
                .or(() -> differences.check(table))
                .or(() -> dates.check(table))
                .or(() -> isDescribed ? Optional.empty() : closest.check(table))
                .orElseGet(() ->
                        Checked.not(table.path(), LoneSheet.of(table).orElseGet(() -> MESSAGES.text("table.unknown"))));
    }

    private static boolean isArchive(UploadedFile file) {
        return file.content()
                .filter(c ->
                        c.length > ARCHIVE.length && Arrays.equals(c, 0, ARCHIVE.length, ARCHIVE, 0, ARCHIVE.length))
                .isPresent();
    }
}
