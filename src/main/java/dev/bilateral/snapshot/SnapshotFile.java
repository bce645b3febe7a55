package dev.bilateral.snapshot;

import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.frozen.Part;
import dev.bilateral.table.Column;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A file that a snapshot's Data Package describes.
 *
 * @param title what it holds
 * @param mediaType such as {@code image/svg+xml}
 * @param columns of a table; none for what is no table
 * @param key the columns that tell its rows apart; none for what is no table
 */
public record SnapshotFile(PackageFile file, String title, String mediaType, List<Column> columns, List<String> key) {

    /** A file that is no table, such as a picture. */
    public SnapshotFile(PackageFile file, String title, String mediaType) {
        this(file, title, mediaType, List.of(), List.of());
    }

    static SnapshotFile csv(Part part) {
        Table table = part.table();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(CsvProfile.DATA).write(table, out);
        PackageFile file = new PackageFile(table.name() + ".csv", out.toByteArray());
        return new SnapshotFile(file, part.title(), "text/csv", table.columns(), table.key());
    }

    boolean isTable() {
        return !columns.isEmpty();
    }
}
