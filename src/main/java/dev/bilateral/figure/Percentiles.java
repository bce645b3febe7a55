package dev.bilateral.figure;

import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bands;
import dev.bilateral.model.Inputs;
import dev.bilateral.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which percentiles a projection is asked for, behind its plain columns.
 *
 * @param values rising, each 1 to 99; none for the plain columns alone
 */
public record Percentiles(List<Integer> values) {

    public static final Percentiles NONE = new Percentiles(List.of());

    /** The parameter's name. */
    public static final String PARAMETER = "bands";

    private static final Pattern FORM = Pattern.compile("p[1-9]\\d?(,p[1-9]\\d?)*");

    /** As long as all of them, each named once. */
    private static final int LONGEST = 400;

    public Percentiles {
        values = List.copyOf(values);
    }

    /** Reads {@code p10,p50,p90}; empty for another form. */
    public static Optional<Percentiles> parse(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new Percentiles(Arrays.stream(text.split(","))
                        .map(each -> Integer.valueOf(each.substring(1)))
                        .distinct()
                        .sorted()
                        .toList()))
                : Optional.empty();
    }

    /** Whether some of the assumptions that a figure rests on are ranges. */
    public static boolean isUncertain(Set<AssumptionKey> keys, Inputs inputs) {
        return inputs.ranges().keySet().stream().anyMatch(keys::contains);
    }

    /** The deciles of a figure as a table of their own; none where no assumption that it rests on is a range. */
    static List<Table> deciles(Figure figure, FigureTables tables) {
        return isUncertain(figure.keys(), tables.inputs())
                ? List.of(figure.converted(tables)
                        .below(RememberedBands.of(figure, tables.inputs(), tables.references(), Bands.DECILES)
                                .table()))
                : List.of();
    }

    /** What is asked for where a file holds bands without anybody having said which. */
    public static final Percentiles USUAL = new Percentiles(List.of(10, 50, 90));

    /** What the file of a screen holds: the usual ones where the screen shows bands. */
    public static Percentiles shown(Figure figure, FigureTables tables) {
        return isUncertain(figure.keys(), tables.inputs()) ? USUAL : NONE;
    }

    /**
     * A projection with the percentiles behind its columns.
     *
     * @throws IllegalArgumentException where there are some, and no assumption that the figure rests on is a range
     */
    public Table behind(Figure figure, FigureTables tables) {
        return values.isEmpty()
                ? tables.projection()
                : figure.converted(tables)
                        .besidePercentiles(RememberedBands.of(figure, tables.inputs(), tables.references(), values)
                                .behind(tables.projection()));
    }

    @Override
    public String toString() {
        return values.stream().map(each -> "p" + each).collect(Collectors.joining(","));
    }
}
