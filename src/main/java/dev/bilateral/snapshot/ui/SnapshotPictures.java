package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.ArchivedFiles;
import dev.bilateral.snapshot.Manifest.Listed;
import dev.bilateral.snapshot.RecordedSnapshot;
import dev.bilateral.snapshot.frozen.ChartPicture;
import dev.bilateral.snapshot.frozen.Frozen;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The charts of a snapshot, as it holds them.
 *
 * @param frozen computed again, where that can be
 * @param zip the archive
 */
record SnapshotPictures(RecordedSnapshot snapshot, Optional<Frozen> frozen, Supplier<byte[]> zip) {

    /** As pixels, since an SVG in a page is set in whatever typefaces its reader has. */
    private static final String PICTURE = ".png";

    private static final Messages MESSAGES = Messages.of(SnapshotPictures.class);

    Stream<Component> all() {
        return ArchivedFiles.listed(snapshot).stream()
                .map(Listed::path)
                .filter(path -> path.endsWith(PICTURE))
                .map(this::picture);
    }

    private Component picture(String path) {
        Image picture = new Image(
                event -> {
                    byte[] png = ArchivedFiles.file(zip.get(), path).orElseThrow();
                    event.inline(path);
                    event.setContentType("image/png");
                    event.setContentLength(png.length);
                    event.getOutputStream().write(png);
                },
                MESSAGES.text("picture", heading(path)));
        picture.addClassName("snapshot-picture");
        return picture;
    }

    /** What the picture shows: its own finding where a snapshot has several. */
    private String heading(String path) {
        String name = path.substring(0, path.length() - PICTURE.length());
        return frozen.stream()
                .flatMap(shown -> shown.pictures().stream())
                .filter(chart -> chart.name().equals(name) && !chart.heading().isEmpty())
                .map(ChartPicture::heading)
                .findFirst()
                .orElse(snapshot.title());
    }
}
