package dev.bilateral.dataset.diff;

import dev.bilateral.common.Stated.Digits;
import dev.bilateral.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One cell with two contents, as cells of a {@link Table} hold them: null where unknown.
 *
 * @param column the name of its column, as in files
 */
public record CellChange(
        String column, @Nullable Object before, @Nullable Object after) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What stood there, as files write it; empty where unknown. */
    public String beforeText() {
        return Table.text(before);
    }

    /** What stands there, as files write it; empty where unknown. */
    public String afterText() {
        return Table.text(after);
    }

    /** How much more it is now, in the unit of the column; empty unless both are numbers. */
    public OptionalDouble difference() {
        return exactDifference().map(d -> OptionalDouble.of(d.doubleValue())).orElseGet(OptionalDouble::empty);
    }

    /** How much more it is now, in percent of what it was, whatever its sign; empty where that was 0 or no number. */
    public OptionalDouble percent() {
        Optional<BigDecimal> was = number(before).filter(n -> n.signum() != 0);
        Optional<BigDecimal> difference = exactDifference();
        return was.isEmpty() || difference.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(difference
                        .get()
                        .multiply(HUNDRED)
                        .divide(was.get().abs(), MathContext.DECIMAL64)
                        .doubleValue());
    }

    /** Whether two cells say the same: of numbers their value counts, not how they are written. */
    static boolean areSame(@Nullable Object one, @Nullable Object other) {
        Optional<BigDecimal> first = number(one);
        Optional<BigDecimal> second = number(other);
        return (first.isPresent() && second.isPresent())
                ? first.get().compareTo(second.get()) == 0
                : Table.text(one).equals(Table.text(other));
    }

    /** In decimals, as printed: 4.8 is 0.3 more than 4.5, and not 0.2999… */
    private Optional<BigDecimal> exactDifference() {
        return number(before).flatMap(was -> number(after).map(is -> is.subtract(was)));
    }

    private static Optional<BigDecimal> number(@Nullable Object cell) {
        return switch (cell) {
            case Digits digits -> Optional.of(new BigDecimal(digits.printed()));
            case Integer number -> Optional.of(BigDecimal.valueOf(number));
            case Double number when Double.isFinite(number) -> Optional.of(new BigDecimal(Double.toString(number)));
            case null, default -> Optional.empty();
        };
    }
}
