package dev.bilateral.dashboard.trade;

import dev.bilateral.common.Flag;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Figure.MethodSection;
import dev.bilateral.figure.FigureTables;
import java.util.List;
import java.util.stream.Stream;

/** How the figure comes about, what it leaves out, and what it can't answer. */
record TradeMethod(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(TradeMethod.class);

    List<MethodSection> sections() {
        return List.of(
                section("what", 3),
                section("scenario", 5),
                new MethodSection(
                        TEXTS.text("method.left"),
                        Stream.concat(
                                        paragraphs("left", 4),
                                        tables.observations().stream()
                                                .filter(o -> !o.flag().isDrawn())
                                                .map(TradeMethod::leftOut))
                                .toList()),
                section("disagree", 2),
                section("open", 4));
    }

    private static String leftOut(Observation o) {
        return TEXTS.text(
                o.flag() == Flag.MISPRINT ? "method.misprint" : "method.check",
                o.series().title(),
                StatedText.refersTo(o),
                StatedText.quantity(o),
                o.who(),
                o.flag() == Flag.MISPRINT ? o.note() : o.locator(),
                o.note());
    }

    private static MethodSection section(String key, int count) {
        return new MethodSection(
                TEXTS.text("method." + key), paragraphs(key, count).toList());
    }

    private static Stream<String> paragraphs(String key, int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(i -> TEXTS.text("method." + key + "." + i));
    }
}
