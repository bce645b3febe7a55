package dev.bilateral.figure.ledger;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateProblem.Kind;
import dev.bilateral.figure.StateReading;
import dev.bilateral.table.Column;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one address of the ledger, and keeps what can't be read. */
final class LedgerReader {

    private final FigureStates states;
    private final DatasetService datasets;
    private final Map<String, List<String>> parameters;
    private final LedgerProblems problems = new LedgerProblems();

    LedgerReader(FigureStates states, DatasetService datasets, Map<String, List<String>> parameters) {
        this.states = states;
        this.datasets = datasets;
        this.parameters = parameters;
    }

    LedgerReading reading() {
        Optional<LedgerState> state = read();
        return new LedgerReading(problems.areNone() ? state : Optional.empty(), problems.first());
    }

    private Optional<LedgerState> read() {
        parameters.forEach((name, values) -> {
            if (!LedgerCodec.KNOWN.contains(name)) {
                problems.unknown(Kind.UNKNOWN_PARAMETER, name, name, "parameter", LedgerCodec.KNOWN);
            } else if (values.size() > 1) {
                problems.bad(name, String.join(", ", values), "twice");
            }
        });
        if (text(FigureStateCodec.SCHEMA).filter(v -> !v.equals("1")).isPresent()) {
            problems.bad(FigureStateCodec.SCHEMA, text(FigureStateCodec.SCHEMA).orElse(""), "schema");
        }
        LedgerFilter filter = filter();
        List<LedgerSort> sort = sort();
        List<String> columns = columns();
        ObservationRef opened = opened();
        return pins().map(pins -> new LedgerState(pins, filter, sort, columns, opened));
    }

    private Optional<Pins> pins() {
        Map<String, List<String>> own = new LinkedHashMap<>();
        for (String name : List.of(FigureStateCodec.PINS, FigureStateCodec.AS_OF)) {
            text(name).ifPresent(value -> own.put(name, List.of(value)));
        }
        if (own.isEmpty()) {
            return Optional.of(datasets.newest());
        }
        StateReading reading = states.read(own);
        problems.add(reading.problems());
        Optional<Pins> dated = text(FigureStateCodec.AS_OF)
                .filter(day -> reading.isClean())
                .flatMap(day -> datasets.asOf(LocalDate.parse(day)));
        Optional<Pins> explicit = text(FigureStateCodec.PINS).flatMap(Pins::parse);
        return explicit.isEmpty()
                ? dated
                : explicit.map(pins -> dated.map(pins::orElse).orElse(pins));
    }

    private LedgerFilter filter() {
        LocalDate from = day(LedgerCodec.FROM, true);
        LocalDate to = day(LedgerCodec.TO, false);
        if (from != null && to != null && to.isBefore(from)) {
            problems.bad(LedgerCodec.TO, to.toString(), "backwards", from);
            to = null;
        }
        return new LedgerFilter(
                dataset(),
                text(LedgerCodec.SERIES).orElse(""),
                from,
                to,
                text(LedgerCodec.SOURCE).orElse(""),
                one(LedgerCodec.QUALIFIER, Qualifier.values(), Qualifier::code),
                one(LedgerCodec.MODALITY, Modality.values(), Modality::code),
                one(LedgerCodec.FLAG, Flag.values(), LedgerReader::code),
                text(LedgerCodec.TEXT).orElse(""));
    }

    private @Nullable DatasetId dataset() {
        Optional<String> named = text(LedgerCodec.DATASET);
        List<String> known =
                datasets.datasets().stream().map(d -> d.id().value()).toList();
        if (named.isPresent() && !known.contains(named.get())) {
            problems.unknown(Kind.UNKNOWN_VERSION, LedgerCodec.DATASET, named.get(), "dataset", known);
            return null;
        }
        return named.map(DatasetId::new).orElse(null);
    }

    /** A year alone is its first or last day. */
    private @Nullable LocalDate day(String parameter, boolean isFirst) {
        String typed = text(parameter).orElse("");
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.matches("\\d{4}") ? typed + (isFirst ? "-01-01" : "-12-31") : typed);
        } catch (DateTimeParseException e) {
            problems.bad(parameter, typed, "day");
            return null;
        }
    }

    private <T> @Nullable T one(String parameter, T[] all, Function<T, String> code) {
        Optional<String> typed = text(parameter);
        if (typed.isEmpty()) {
            return null;
        }
        List<String> known = Arrays.stream(all).map(code).toList();
        int place = known.indexOf(typed.get());
        if (place < 0) {
            problems.unknown(Kind.BAD_VALUE, parameter, typed.get(), parameter, known);
            return null;
        }
        return all[place];
    }

    private List<LedgerSort> sort() {
        List<LedgerSort> sort = new ArrayList<>();
        List<String> known =
                Arrays.stream(LedgerSort.Key.values()).map(LedgerSort.Key::code).toList();
        for (String code : list(LedgerCodec.SORT)) {
            LedgerSort.ofCode(code)
                    .ifPresentOrElse(
                            sort::add,
                            () -> problems.unknown(Kind.BAD_VALUE, LedgerCodec.SORT, code, LedgerCodec.SORT, known));
        }
        return sort;
    }

    private List<String> columns() {
        List<String> known = LedgerTable.columns().stream().map(Column::name).toList();
        List<String> columns = list(LedgerCodec.COLUMNS);
        columns.stream()
                .filter(column -> !known.contains(column))
                .forEach(column ->
                        problems.unknown(Kind.BAD_VALUE, LedgerCodec.COLUMNS, column, LedgerCodec.COLUMNS, known));
        return columns.isEmpty() ? LedgerState.COLUMNS : columns;
    }

    private @Nullable ObservationRef opened() {
        Optional<String> named = text(LedgerCodec.OBSERVATION);
        Optional<ObservationRef> found = named.flatMap(ObservationRef::parse);
        if (named.isPresent() && found.isEmpty()) {
            problems.bad(LedgerCodec.OBSERVATION, named.get(), "observation");
        }
        return found.orElse(null);
    }

    private List<String> list(String parameter) {
        return text(parameter).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** What is given but empty asks for nothing. */
    private Optional<String> text(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isBlank());
    }

    private static String code(Flag flag) {
        return flag == Flag.NONE ? LedgerCodec.NO_FLAG : flag.code();
    }
}
