package dev.bilateral.snapshot;

import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.chart.picture.Pictures.Drawn;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.frozen.ChartPicture;
import dev.bilateral.snapshot.frozen.Frozen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The charts as SVG and PNG. */
@Component
class PictureFiles implements FurtherFiles {

    private static final Messages TEXTS = Messages.of(PictureFiles.class);

    private final Pictures pictures;

    PictureFiles(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public int since() {
        return SnapshotMaker.FIRST_FORMAT;
    }

    @Override
    public List<SnapshotFile> of(Frozen shown) {
        return shown.pictures().stream().flatMap(this::drawn).toList();
    }

    private Stream<SnapshotFile> drawn(ChartPicture chart) {
        Drawn drawn = pictures.both(chart.picture(), 1);
        return Stream.of(
                new SnapshotFile(
                        new PackageFile(chart.name() + ".svg", drawn.svg().getBytes(StandardCharsets.UTF_8)),
                        title("svg", chart),
                        "image/svg+xml"),
                new SnapshotFile(
                        new PackageFile(chart.name() + ".png", drawn.png()), title("png", chart), "image/png"));
    }

    private static String title(String kind, ChartPicture chart) {
        return chart.heading().isEmpty() ? TEXTS.text("file." + kind) : TEXTS.text("file.of." + kind, chart.heading());
    }
}
