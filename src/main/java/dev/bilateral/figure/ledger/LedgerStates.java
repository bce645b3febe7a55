package dev.bilateral.figure.ledger;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Nearest;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateProblem;
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
import org.springframework.stereotype.Service;

/** Turns the parameters of an address into a state of the ledger. Without pins or a day, the newest editions are meant. */
@Service
public class LedgerStates {

    private static final Messages MESSAGES = Messages.of(LedgerStates.class);
    private static final int MOST_PROBLEMS = 20;
    private static final int QUOTED_LENGTH = 60;

    private final FigureStates states;
    private final DatasetService datasets;

    LedgerStates(FigureStates states, DatasetService datasets) {
        this.states = states;
        this.datasets = datasets;
    }

    /** @param parameters decoded */
    public LedgerReading read(Map<String, List<String>> parameters) {
        Reader reader = new Reader(parameters);
        Optional<LedgerState> state = reader.read();
        return new LedgerReading(
                reader.problems.isEmpty() ? state : Optional.empty(),
                reader.problems.stream().distinct().limit(MOST_PROBLEMS).toList());
    }

    private final class Reader {

        private final Map<String, List<String>> parameters;
        private final List<StateProblem> problems = new ArrayList<>();

        private Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        private Optional<LedgerState> read() {
            parameters.forEach((name, values) -> {
                if (!LedgerCodec.KNOWN.contains(name)) {
                    unknown(Kind.UNKNOWN_PARAMETER, name, name, "parameter", LedgerCodec.KNOWN);
                } else if (values.size() > 1) {
                    bad(name, String.join(", ", values), "twice");
                }
            });
            if (text(FigureStateCodec.SCHEMA).filter(v -> !v.equals("1")).isPresent()) {
                bad(FigureStateCodec.SCHEMA, text(FigureStateCodec.SCHEMA).orElse(""), "schema");
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
            problems.addAll(reading.problems());
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
                bad(LedgerCodec.TO, to.toString(), "backwards", from);
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
                    one(LedgerCodec.FLAG, Flag.values(), LedgerStates::code),
                    text(LedgerCodec.TEXT).orElse(""));
        }

        private @Nullable DatasetId dataset() {
            Optional<String> named = text(LedgerCodec.DATASET);
            List<String> known =
                    datasets.datasets().stream().map(d -> d.id().value()).toList();
            if (named.isPresent() && !known.contains(named.get())) {
                unknown(Kind.UNKNOWN_VERSION, LedgerCodec.DATASET, named.get(), "dataset", known);
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
                bad(parameter, typed, "day");
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
                unknown(Kind.BAD_VALUE, parameter, typed.get(), parameter, known);
                return null;
            }
            return all[place];
        }

        private List<LedgerSort> sort() {
            List<LedgerSort> sort = new ArrayList<>();
            List<String> known = Arrays.stream(LedgerSort.Key.values())
                    .map(LedgerSort.Key::code)
                    .toList();
            for (String code : list(LedgerCodec.SORT)) {
                LedgerSort.ofCode(code)
                        .ifPresentOrElse(
                                sort::add,
                                () -> unknown(Kind.BAD_VALUE, LedgerCodec.SORT, code, LedgerCodec.SORT, known));
            }
            return sort;
        }

        private List<String> columns() {
            List<String> known =
                    LedgerTable.columns().stream().map(Column::name).toList();
            List<String> columns = list(LedgerCodec.COLUMNS);
            columns.stream()
                    .filter(column -> !known.contains(column))
                    .forEach(
                            column -> unknown(Kind.BAD_VALUE, LedgerCodec.COLUMNS, column, LedgerCodec.COLUMNS, known));
            return columns.isEmpty() ? LedgerState.COLUMNS : columns;
        }

        private @Nullable ObservationRef opened() {
            Optional<String> named = text(LedgerCodec.OBSERVATION);
            Optional<ObservationRef> found = named.flatMap(ObservationRef::parse);
            if (named.isPresent() && found.isEmpty()) {
                bad(LedgerCodec.OBSERVATION, named.get(), "observation");
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

        private void bad(String parameter, String value, String key, Object... others) {
            Object[] arguments = new Object[others.length + 2];
            arguments[0] = cut(value);
            arguments[1] = parameter;
            System.arraycopy(others, 0, arguments, 2, others.length);
            problems.add(new StateProblem(
                    Kind.BAD_VALUE, parameter, value, MESSAGES.text("problem." + key, arguments), List.of()));
        }

        private void unknown(Kind kind, String parameter, String value, String what, List<String> known) {
            String noun = MESSAGES.text("noun." + what);
            String message = Nearest.of(value, known)
                    .map(nearest -> MESSAGES.text("problem.unknown.nearest", noun, cut(value), nearest))
                    .orElseGet(() -> MESSAGES.text("problem.unknown", noun, cut(value)));
            problems.add(new StateProblem(kind, parameter, value, message, known));
        }
    }

    private static String code(Flag flag) {
        return flag == Flag.NONE ? LedgerCodec.NO_FLAG : flag.code();
    }

    private static String cut(String value) {
        return value.length() <= QUOTED_LENGTH ? value : value.substring(0, QUOTED_LENGTH) + "…";
    }
}
