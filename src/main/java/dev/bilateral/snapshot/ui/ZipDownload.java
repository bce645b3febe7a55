package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.bilateral.common.Messages;
import java.util.function.Supplier;

/** The link under which a snapshot's archive is fetched. */
final class ZipDownload extends Anchor {

    private static final Messages MESSAGES = Messages.of(ZipDownload.class);

    /** @param zip read when it is fetched, outside of the session's lock */
    ZipDownload(String fileName, Supplier<byte[]> zip) {
        super(handler(fileName, zip), MESSAGES.text("download"));
        addClassNames("button", "primary");
    }

    private static DownloadHandler handler(String fileName, Supplier<byte[]> zip) {
        return event -> {
            byte[] bytes = zip.get();
            event.setFileName(fileName);
            event.setContentType("application/zip");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
    }
}
