package dev.bilateral.snapshot.verify;

import dev.bilateral.snapshot.verify.csv.ExpectedTable;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** A table as the one writer of CSV files writes it. */
@SuppressWarnings("ArrayRecordComponent") // held to be compared once, never by equals
record TableBytes(ExpectedTable table, byte[] data, byte[] excel) {

    static TableBytes of(Table table, String... key) {
        byte[] data = bytes(table, CsvProfile.DATA);
        return new TableBytes(ExpectedTable.of(data, List.of(key)), data, bytes(table, CsvProfile.EXCEL));
    }

    /** Whether a file is one that Bilateral hands out, for programs or for spreadsheets. */
    boolean isHandedOutAs(byte[] content) {
        return Arrays.equals(content, data) || Arrays.equals(content, excel);
    }

    private static byte[] bytes(Table table, CsvProfile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(profile).write(table, out);
        return out.toByteArray();
    }
}
