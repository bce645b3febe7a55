package dev.bilateral.dataset.files;

import static java.util.stream.Collectors.joining;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the number of an observation with its qualifier, and holds it against the domain of its series. */
final class StatedCells {

    private static final List<String> NUMBERS = List.of("value", "lower", "upper");
    private static final String QUALIFIERS =
            Arrays.stream(Qualifier.values()).map(Qualifier::code).collect(joining(", "));

    private StatedCells() {}

    /** @return empty without a number, and where a rule is broken */
    static Optional<Stated> read(Cells cells, @Nullable Series series) {
        Optional<Digits> value = cells.number("value");
        Optional<Digits> lower = cells.number("lower");
        Optional<Digits> upper = cells.number("upper");
        Optional<Qualifier> qualifier = cells.word("qualifier", Qualifier::ofCode, QUALIFIERS);
        if (series != null && !series.hasNumbers()) {
            Stream.concat(NUMBERS.stream(), Stream.of("qualifier"))
                    .filter(column -> !cells.isEmpty(column))
                    .forEach(column -> cells.refuse(column, "number.none", series.id(), series.unit()));
        } else if (qualifier.isPresent()) {
            checkFields(cells, qualifier.get());
        } else if (cells.isEmpty("qualifier")) {
            NUMBERS.stream()
                    .filter(column -> !cells.isEmpty(column))
                    .forEach(column -> cells.refuse(column, "number.unqualified"));
        }
        if (lower.isPresent()
                && upper.isPresent()
                && lower.get().number() > upper.get().number()) {
            cells.refuse("lower", "bounds.reversed", upper.get());
        }
        if (series != null) {
            value.ifPresent(digits -> checkDomain(cells, "value", digits, series));
            lower.ifPresent(digits -> checkDomain(cells, "lower", digits, series));
            upper.ifPresent(digits -> checkDomain(cells, "upper", digits, series));
            qualifier.ifPresent(q -> checkOpenEnd(cells, q, lower.or(() -> upper), series));
        }
        return cells.areSound()
                ? qualifier.map(q -> new Stated(q, value.orElse(null), lower.orElse(null), upper.orElse(null)))
                : Optional.empty();
    }

    private static void checkFields(Cells cells, Qualifier qualifier) {
        Set<String> needed = switch (qualifier) {
            case EXACT, ABOUT -> Set.of("value");
            case OVER, AT_LEAST -> Set.of("lower");
            case UNDER, AT_MOST, UP_TO -> Set.of("upper");
            case BETWEEN -> Set.of("lower", "upper");
        };
        for (String column : NUMBERS) {
            if (needed.contains(column) && cells.isEmpty(column)) {
                cells.refuse(column, "number.missing", qualifier.code());
            } else if (!needed.contains(column) && !cells.isEmpty(column)) {
                cells.refuse(column, "number.extra", qualifier.code());
            }
        }
    }

    private static void checkDomain(Cells cells, String column, Digits digits, Series series) {
        if (series.domainMin() != null && digits.number() < series.domainMin()) {
            cells.refuse(column, "domain.below", series.id(), PlainNumber.text(series.domainMin()));
        }
        if (series.domainMax() != null && digits.number() > series.domainMax()) {
            cells.refuse(column, "domain.above", series.id(), PlainNumber.text(series.domainMax()));
        }
    }

    /** Over 100 of at most 100 allows nothing at all. */
    private static void checkOpenEnd(Cells cells, Qualifier qualifier, Optional<Digits> end, Series series) {
        Double limit = switch (qualifier) {
            case OVER -> series.domainMax();
            case UNDER -> series.domainMin();
            default -> null;
        };
        if (limit != null && end.isPresent() && end.get().number() == limit) {
            String column = qualifier == Qualifier.OVER ? "lower" : "upper";
            cells.refuse(column, "domain.nothing", series.id(), qualifier.code(), end.get());
        }
    }
}
