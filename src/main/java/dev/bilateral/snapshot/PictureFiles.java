package dev.bilateral.snapshot;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.chart.picture.Pictures.Drawn;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigurePicture;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chart as SVG and PNG. */
@Component
class PictureFiles implements FurtherFiles {

    static final String SVG = "chart.svg";
    static final String PNG = "chart.png";

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
    public List<SnapshotFile> of(Figure figure, FigureTables tables, FigureSpec spec) {
        Picture picture = FigurePicture.of(figure, tables, Picture.USUAL_WIDTH, Theme.LIGHT);
        Drawn drawn = pictures.both(picture, 1);
        return List.of(
                new SnapshotFile(
                        new PackageFile(SVG, drawn.svg().getBytes(StandardCharsets.UTF_8)),
                        TEXTS.text("file.svg"),
                        "image/svg+xml"),
                new SnapshotFile(new PackageFile(PNG, drawn.png()), TEXTS.text("file.png"), "image/png"));
    }
}
