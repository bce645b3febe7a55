package dev.bilateral.figure;

import dev.bilateral.common.Messages;
import dev.bilateral.model.Bands;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * From P10 to P90 of one number, conditional on the assumptions and their ranges. Stands beside what is computed at the
 * working values, never in its place.
 */
public record Spread(double p10, double p90) {

    private static final Messages TEXTS = Messages.of(Spread.class);

    /** Of a column in a year; empty without bands. */
    public static Optional<Spread> of(FigureTables tables, String column, int year) {
        return tables.extra(Bands.TABLE)
                .flatMap(bands -> bands.toList().stream()
                        .filter(row -> bands.text(row, "column").orElseThrow().equals(column))
                        .filter(row -> bands.number(row, "year").orElseThrow() == year)
                        .findFirst()
                        .map(row -> of(bands, row)));
    }

    /** Of a row that has both. */
    public static Spread of(Table bands, Row row) {
        return new Spread(
                bands.number(row, "p10").orElseThrow(), bands.number(row, "p90").orElseThrow());
    }

    public boolean isNone() {
        return p10 == p90;
    }

    /** {@code 512 to 733}; what reads the same at both ends is told once. */
    public String text(DoubleFunction<String> number) {
        String low = number.apply(p10);
        String high = number.apply(p90);
        return low.equals(high) ? low : TEXTS.text("spread", low, high);
    }
}
