package dev.bilateral.figure;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.outcome.WhatMoves;
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
        return new Picture(
                spec.title(),
                spec.subtitle(),
                main.chart(),
                notes(main.note(), spec.footnote(), FigureWords.sources(figure.claimed(tables))),
                ServerAddress.unnamed(FigureStateCodec.address(figure, tables.state())),
                width,
                theme);
    }

    /** The chart that tells which assumptions matter to an outcome. */
    public static Picture ofWhatMatters(Figure figure, FigureTables tables, WhatMoves moves, int width, Theme theme) {
        return new Picture(
                moves.title(),
                MESSAGES.text("picture.matters", tables.scenario().title()),
                moves.chart(),
                notes(
                        moves.idle(),
                        moves.atZero(),
                        WhatMoves.how(moves.basis()),
                        figure.spec(tables).footnote()),
                ServerAddress.unnamed(FigureStateCodec.address(figure, tables.state())),
                width,
                theme);
    }

    private static List<String> notes(String... notes) {
        return Stream.concat(Stream.of(notes), Stream.of(MESSAGES.text("picture.caveat")))
                .filter(note -> !note.isBlank())
                .toList();
    }
}
