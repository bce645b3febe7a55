package dev.bilateral.figure;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.FigureSpec.Panel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure's main chart as a picture that tells, wherever it ends up, what it was made from and where it is found. */
public final class FigurePicture {

    private static final Messages MESSAGES = Messages.of(FigurePicture.class);
    private static final int NAMED_PUBLISHERS = 3;

    private FigurePicture() {}

    /** @param width in CSS pixels, as {@link Picture} has it */
    public static Picture of(Figure figure, FigureTables tables, int width, Theme theme) {
        FigureSpec spec = figure.spec(tables);
        Panel main = spec.panels().getFirst();
        List<String> notes = Stream.of(
                        main.note(), spec.footnote(), sources(figure.claimed(tables)), MESSAGES.text("picture.caveat"))
                .filter(note -> !note.isBlank())
                .toList();
        String address = ShortAddress.of(figure, tables);
        return new Picture(spec.title(), spec.subtitle(), main.chart(), notes, address, width, theme);
    }

    /** As {@code 34 statements in 21 documents: TASS, Interfax, Reuters and 9 more}. */
    private static String sources(List<Observation> observations) {
        if (observations.isEmpty()) {
            return "";
        }
        Statements statements = Statements.of(observations);
        List<String> publishers = observations.stream()
                .map(o -> o.source().publisher())
                .filter(publisher -> !publisher.isEmpty())
                .distinct()
                .toList();
        String named = publishers.stream().limit(NAMED_PUBLISHERS).collect(Collectors.joining(", "));
        int more = publishers.size() - NAMED_PUBLISHERS;
        return MESSAGES.text(
                "picture.sources",
                MESSAGES.count("summary.statements", statements.count()),
                MESSAGES.count("picture.documents", statements.documents()),
                more > 0 ? MESSAGES.text("picture.more", named, more) : named);
    }
}
