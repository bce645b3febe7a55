package dev.bilateral.dashboard.settlement;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.Figure.MethodSection;
import dev.bilateral.figure.FigureTables;
import java.util.List;
import java.util.stream.Stream;

/** How the figure comes about, what it leaves out, and what it can't answer. */
record SettlementMethod(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(SettlementMethod.class);

    List<MethodSection> sections() {
        return List.of(
                section("what", 4),
                section("scenario", 5),
                new MethodSection(
                        TEXTS.text("method.left"),
                        Stream.of(paragraphs("left", 1), derived(), leftOut())
                                .flatMap(p -> p)
                                .toList()),
                section("open", 3));
    }

    private Stream<String> derived() {
        return tables.drawn(ShareGroup.IMPLIED.series().toArray(String[]::new)).stream()
                .map(o -> TEXTS.text(
                        "method.derived", o.series().title(), StatedText.quantity(o), o.locator(), o.note()));
    }

    private Stream<String> leftOut() {
        List<Observation> rows =
                tables.observations().stream().filter(o -> !o.flag().isDrawn()).toList();
        return rows.isEmpty()
                ? Stream.of(TEXTS.text("method.flagged.none"))
                : rows.stream()
                        .map(o -> TEXTS.text(
                                "method.flagged",
                                o.series().title(),
                                StatedText.refersTo(o),
                                StatedText.quantity(o),
                                o.who(),
                                o.flag().code(),
                                o.note()));
    }

    private static MethodSection section(String key, int count) {
        return new MethodSection(
                TEXTS.text("method." + key), paragraphs(key, count).toList());
    }

    private static Stream<String> paragraphs(String key, int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(i -> TEXTS.text("method." + key + "." + i));
    }
}
