package dev.bilateral.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** A file to take away that is made when it is fetched, while nothing else waits. */
public final class FileDownload {

    private FileDownload() {}

    /** @param bytes must rest on nothing that changes: it is asked outside of the session's lock */
    public static DownloadHandler of(String fileName, String contentType, Supplier<byte[]> bytes) {
        return event -> {
            byte[] made = bytes.get();
            event.setFileName(fileName);
            event.setContentType(contentType);
            event.setContentLength(made.length);
            event.getOutputStream().write(made);
        };
    }
}
