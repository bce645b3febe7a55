package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From P10 to P90 of either end of an interval, each by itself; empty for an end that no range moves. Which values an end
 * takes is no bound, so the two are never put together into one interval.
 *
 * @param isPoint whether the interval is one number, which has no two ends to tell
 */
public record EndSpreads(Optional<Spread> low, Optional<Spread> high, boolean isPoint) {

    private static final Messages TEXTS = Messages.of(EndSpreads.class);

    /** Of an interval in a year; without bands there is nothing to tell. */
    public static EndSpreads of(FigureTables tables, IntervalColumns columns, int year) {
        return new EndSpreads(
                moved(tables, columns.lower(), year),
                moved(tables, columns.upper(), year),
                columns.at(tables.projection(), year)
                        .filter(bounds -> bounds.lower() == bounds.upper())
                        .isPresent());
    }

    /** Of what is one number a year. */
    public static EndSpreads ofNumber(FigureTables tables, String column, int year) {
        return new EndSpreads(moved(tables, column, year), Optional.empty(), true);
    }

    /** What ranges do to some quantities, behind a sentence and with a space before it; empty where they do nothing. */
    public static String sentence(List<String> clauses) {
        List<String> told = clauses.stream().filter(clause -> !clause.isEmpty()).toList();
        return told.isEmpty() ? "" : TEXTS.text("spread.sentence", String.join("; ", told));
    }

    /** {@code goods trade in 2030 has its low end at 4.10 to 4.58 USD bn}. */
    public String clause(String subject, Function<Spread, String> quantity) {
        if (isPoint || low.isEmpty() || high.isEmpty()) {
            return told("clause", subject, quantity);
        }
        return TEXTS.text("spread.clause.both", subject, quantity.apply(low.get()), quantity.apply(high.get()));
    }

    /** Behind what a card has at the working values; empty where no range moves that. */
    public String beside(Function<Spread, String> quantity) {
        String ends = isPoint || low.isEmpty() || high.isEmpty()
                ? told("ends", "", quantity)
                : TEXTS.text("spread.ends.both", quantity.apply(low.get()), quantity.apply(high.get()));
        return ends.isEmpty() ? "" : TEXTS.text("spread.card", ends);
    }

    /** Of one end, or of both as one. */
    private String told(String form, String subject, Function<Spread, String> quantity) {
        String which = isPoint ? "one" : low.isPresent() ? "low" : "high";
        return low.or(() -> high)
                .map(spread -> TEXTS.text("spread." + form + "." + which, subject, quantity.apply(spread)))
                .orElse("");
    }

    private static Optional<Spread> moved(FigureTables tables, String column, int year) {
        return Spread.of(tables, column, year).filter(spread -> !spread.isNone());
    }
}
