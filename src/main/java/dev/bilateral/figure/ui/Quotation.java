package dev.bilateral.figure.ui;

import dev.bilateral.chart.SpecIds;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody said as one sentence to take along: with hedge, speaker, date, edition and address. */
final class Quotation {

    private static final Messages MESSAGES = Messages.of(Quotation.class);
    private static final int NUMBERS = 3;

    private Quotation() {}

    /** The newest statement in a founding document that the first chart shows; the figure's title where there is none. */
    static String of(
            FigureTables tables, List<Observation> claimed, FigureSpec spec, String versions, boolean disagree) {
        Set<String> drawn = spec.panels().stream()
                .limit(1)
                .flatMap(panel -> SpecIds.marks(panel.chart()).stream())
                .collect(Collectors.toSet());
        return tables.observations().stream()
                .filter(o -> canBeQuoted(o) && drawn.contains(o.id()))
                .min(Observation.NEWEST_FIRST)
                .map(first -> asFirstSaid(tables.observations(), drawn, first))
                .map(first -> sentence(tables.observations(), claimed, drawn, first, versions, disagree))
                .orElseGet(() -> MESSAGES.text("quote.text", spec.title(), versions));
    }

    private static String sentence(
            List<Observation> all,
            List<Observation> claimed,
            Set<String> drawn,
            Observation first,
            String versions,
            boolean disagree) {
        List<String> numbers = all.stream()
                .filter(o -> o.equals(first) || canBeQuoted(o))
                .filter(o -> drawn.contains(o.id())
                        && o.source().equals(first.source())
                        && o.who().equals(first.who())
                        && Objects.equals(o.statedOn(), first.statedOn()))
                .limit(NUMBERS)
                .map(o -> MESSAGES.text(
                        "quote.number", o.series().title(), StatedText.quantity(o), StatedText.refersTo(o)))
                .toList();
        String who = first.statedOn() == null
                ? MESSAGES.text("quote.undated", first.who())
                : MESSAGES.text("quote.said", first.who(), Text.date(first.statedOn()));
        return MESSAGES.text(
                disagree ? "quote.disagree" : "quote.statement",
                String.join("; ", numbers),
                who,
                Statements.of(claimed).count(),
                versions);
    }

    /** Whoever is known to have said the same figure on a known day is quoted rather than a document that repeats it. */
    private static Observation asFirstSaid(List<Observation> all, Set<String> drawn, Observation first) {
        return isOfADay(first)
                ? first
                : all.stream()
                        .filter(o -> drawn.contains(o.id())
                                && isOfADay(o)
                                && !o.speaker().isEmpty())
                        .filter(o -> isSameFigure(o, first))
                        .min(Comparator.comparing(o -> Objects.requireNonNull(o.statedOn())))
                        .orElse(first);
    }

    private static boolean isOfADay(Observation o) {
        return o.statedOn() != null && o.statedOn().isDay();
    }

    private static boolean isSameFigure(Observation a, Observation b) {
        return a.series().equals(b.series())
                && a.period() != null
                && Objects.equals(a.period(), b.period())
                && Objects.equals(a.stated(), b.stated());
    }

    private static boolean canBeQuoted(Observation o) {
        return o.stated() != null
                && o.modality() != Modality.DERIVED
                && o.flag().isDrawn()
                && o.source().isFounding();
    }
}
