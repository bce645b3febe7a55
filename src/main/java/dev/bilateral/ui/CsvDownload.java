package dev.bilateral.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.table.CsvWriter;
import dev.bilateral.table.Table;

/** A CSV file to take away; its rows are written as they come, while nothing else waits. */
public final class CsvDownload {

    private CsvDownload() {}

    /**
     * @param fileName as programs know it; for spreadsheets it is told apart
     * @param table must not change any more: it is read when the file is fetched, outside of the session's lock
     */
    public static DownloadHandler of(String fileName, Table table, CsvProfile profile) {
        return event -> {
            event.setFileName(profile.fileName(fileName));
            event.setContentType("text/csv; charset=utf-8");
            new CsvWriter(profile).write(table, event.getOutputStream());
        };
    }
}
