package dev.bilateral.figure;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureSpec.Panel;
import java.util.List;
import java.util.stream.Stream;

/** A figure's main chart as a picture that tells, wherever it ends up, what it was made from and where it is found. */
public final class FigurePicture {

    private static final Messages MESSAGES = Messages.of(FigurePicture.class);

    private FigurePicture() {}

    /** @param width in CSS pixels, as {@link Picture} has it */
    public static Picture of(Figure figure, FigureTables tables, int width, Theme theme) {
        FigureSpec spec = figure.spec(tables);
        Panel main = spec.panels().getFirst();
        List<String> notes = Stream.of(
                        main.note(),
                        spec.footnote(),
                        FigureWords.sources(figure.claimed(tables)),
                        MESSAGES.text("picture.caveat"))
                .filter(note -> !note.isBlank())
                .toList();
        String address = ShortAddress.of(figure, tables);
        return new Picture(spec.title(), spec.subtitle(), main.chart(), notes, address, width, theme);
    }
}
