package dev.bilateral.figure.comparison;

import dev.bilateral.common.Bounds;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.Measure;
import dev.bilateral.table.Table;
import java.util.Optional;

/** How the numbers of one quantity read beside the lines of one of the compared. */
record MemberWords(Measure measure, Table projection) {

    private static final Messages TEXTS = Messages.of(MemberWords.class);

    /** A number, or an interval with the words of its ends. */
    String atEnd(int year, double value) {
        return bounds(year)
                .map(bounds -> Text.bounds(bounds, measure.decimals()))
                .orElseGet(() -> measure.text(value));
    }

    /** A number with the word of the end that it is. */
    String bound(String column, int year, double value) {
        String text = measure.text(value);
        return isOpen(column, year)
                ? TEXTS.text(column.equals(measure.lower()) ? "bound.over" : "bound.under", text)
                : text;
    }

    boolean isOpen(String column, int year) {
        return bounds(year)
                .filter(bounds -> column.equals(measure.lower()) ? bounds.lowerOpen() : bounds.upperOpen())
                .isPresent();
    }

    /** A difference. */
    String signed(double value) {
        return (value > 0 ? "+" : "") + measure.text(value);
    }

    private Optional<Bounds> bounds(int year) {
        return measure.isInterval() ? measure.ends().at(projection, year) : Optional.empty();
    }
}
