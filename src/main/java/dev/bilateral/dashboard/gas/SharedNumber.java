package dev.bilateral.dashboard.gas;

import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.model.GasConversion;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One number under all the hedges that sources give it.
 *
 * @param observations at least one, all with that number
 */
record SharedNumber(double number, List<Observation> observations) {

    /** How close to the number itself a qualifier stays: the order in which hedges read. */
    private static final List<Qualifier> BY_CLOSENESS = List.of(
            Qualifier.EXACT,
            Qualifier.ABOUT,
            Qualifier.UP_TO,
            Qualifier.AT_MOST,
            Qualifier.UNDER,
            Qualifier.AT_LEAST,
            Qualifier.OVER,
            Qualifier.BETWEEN);

    /** Numbers in the order in which they first occur. */
    static List<SharedNumber> of(List<Observation> observations) {
        Map<List<Object>, List<Observation>> byNumber = observations.stream()
                .filter(o -> o.stated() != null)
                .collect(Collectors.groupingBy(SharedNumber::key, LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .map(rows -> new SharedNumber(anchor(rows.getFirst()), rows))
                .toList();
    }

    /** The number that most statements name, and of equals the one in most documents. */
    static Optional<SharedNumber> mostStated(List<Observation> observations) {
        Comparator<SharedNumber> byStatements = Comparator.comparingInt(SharedNumber::statements);
        return of(observations).stream()
                .max(byStatements.thenComparingInt(n -> n.observations().size()));
    }

    /** All hedges and the number: {@code just, about, up to or over 2}. */
    String underAllHedges() {
        Observation first = observations.getFirst();
        Stated stated = stated(first);
        if (stated.lower() != null && stated.upper() != null) {
            return StatedText.number(first);
        }
        List<Observation> ordered = observations.stream()
                .sorted(Comparator.comparingInt(SharedNumber::closeness))
                .toList();
        return StatedText.hedges(ordered, printed());
    }

    /** The bare number or range in a unit, by our conversion: no source words it. */
    String inUnit(GasConversion conversion) {
        Stated stated = stated(observations.getFirst());
        return stated.lower() != null && stated.upper() != null
                ? Text.bounds(conversion.of(stated.bounds().orElseThrow()), 1)
                : Text.volume(conversion.of(number));
    }

    /** The number with the hedge that most documents give it. */
    String asMostlyHedged() {
        Map<String, List<Observation>> byText = observations.stream()
                .collect(Collectors.groupingBy(StatedText::number, LinkedHashMap::new, Collectors.toList()));
        return byText.values().stream()
                .max(Comparator.comparingInt(Collection::size))
                .map(rows -> StatedText.number(rows.getFirst()))
                .orElseThrow();
    }

    /** The number as its first source printed it. */
    String printed() {
        Stated stated = stated(observations.getFirst());
        return Stream.of(stated.value(), stated.lower(), stated.upper())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .printed();
    }

    private int statements() {
        return FigureWords.statements(observations);
    }

    private static int closeness(Observation o) {
        return BY_CLOSENESS.indexOf(stated(o).qualifier());
    }

    /** Ranges are one number only with the same range. */
    private static List<Object> key(Observation o) {
        Stated stated = stated(o);
        return stated.qualifier() == Qualifier.BETWEEN
                ? List.of(stated.bounds().orElseThrow())
                : List.of(stated.anchor());
    }

    private static double anchor(Observation o) {
        return stated(o).anchor();
    }

    private static Stated stated(Observation o) {
        Stated stated = o.stated();
        if (stated == null) {
            throw new IllegalStateException("Only observations with a number are grouped, not " + o.id());
        }
        return stated;
    }
}
