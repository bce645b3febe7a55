package dev.bilateral.figure.ledger;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Modality;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateProblem.Kind;
import dev.bilateral.figure.StateReading;
import dev.bilateral.table.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one address of the ledger, and keeps what can't be read. */
final class LedgerReader {

    private final FigureStates states;
    private final DatasetService datasets;
    private final Ledger ledger;
    private final LedgerProblems problems = new LedgerProblems();
    private final LedgerParameters given;

    LedgerReader(FigureStates states, DatasetService datasets, Ledger ledger, Map<String, List<String>> parameters) {
        this.states = states;
        this.datasets = datasets;
        this.ledger = ledger;
        this.given = new LedgerParameters(parameters, problems);
    }

    LedgerReading reading() {
        Optional<LedgerState> state = read();
        return new LedgerReading(problems.areNone() ? state : Optional.empty(), problems.first());
    }

    private Optional<LedgerState> read() {
        given.check();
        LedgerFilter filter = filter();
        List<LedgerSort> sort = sort();
        List<String> columns = columns();
        ObservationRef opened = opened();
        return pins().map(pins -> new LedgerState(pins, filter, sort, columns, opened));
    }

    private Optional<Pins> pins() {
        Map<String, List<String>> own = new LinkedHashMap<>();
        for (String name : List.of(FigureStateCodec.PINS, FigureStateCodec.AS_OF)) {
            given.text(name).ifPresent(value -> own.put(name, List.of(value)));
        }
        if (own.isEmpty()) {
            return Optional.of(datasets.newest());
        }
        StateReading reading = states.read(own);
        problems.add(reading.problems());
        Optional<Pins> dated = given.text(FigureStateCodec.AS_OF)
                .filter(day -> reading.isClean())
                .flatMap(day -> datasets.asOf(LocalDate.parse(day)));
        Optional<Pins> explicit = given.text(FigureStateCodec.PINS).flatMap(Pins::parse);
        return explicit.isEmpty()
                ? dated
                : explicit.map(pins -> dated.map(pins::orElse).orElse(pins));
    }

    private LedgerFilter filter() {
        LocalDate from = given.day(LedgerCodec.FROM, true);
        LocalDate to = given.day(LedgerCodec.TO, false);
        if (from != null && to != null && to.isBefore(from)) {
            problems.bad(LedgerCodec.TO, to.toString(), "backwards", from);
            to = null;
        }
        return new LedgerFilter(
                dataset(),
                series(),
                from,
                to,
                source(),
                given.one(LedgerCodec.QUALIFIER, Qualifier.values(), Qualifier::code),
                given.one(LedgerCodec.MODALITY, Modality.values(), Modality::code),
                given.one(LedgerCodec.FLAG, Flag.values(), LedgerReader::code),
                given.text(LedgerCodec.TEXT).orElse(""));
    }

    private @Nullable DatasetId dataset() {
        String named = given.named(
                LedgerCodec.DATASET,
                () -> datasets.datasets().stream().map(dataset -> dataset.id().value()));
        return DatasetId.isValid(named) ? new DatasetId(named) : null;
    }

    private String series() {
        return given.named(
                LedgerCodec.SERIES,
                () -> versions().flatMap(v -> ledger.series(v).stream().map(Series::id)));
    }

    private String source() {
        return given.named(
                LedgerCodec.SOURCE,
                () -> versions().flatMap(v -> ledger.sources(v).stream().map(Source::id)));
    }

    /** All of them: what the pinned editions lack has no row there, and is no mistake. */
    private Stream<DatasetVersion> versions() {
        return datasets.datasets().stream().flatMap(dataset -> dataset.versions().stream());
    }

    private List<LedgerSort> sort() {
        List<LedgerSort> sort = new ArrayList<>();
        List<String> known =
                Arrays.stream(LedgerSort.Key.values()).map(LedgerSort.Key::code).toList();
        for (String code : given.list(LedgerCodec.SORT)) {
            LedgerSort.ofCode(code)
                    .ifPresentOrElse(
                            sort::add,
                            () -> problems.unknown(Kind.BAD_VALUE, LedgerCodec.SORT, code, LedgerCodec.SORT, known));
        }
        return sort;
    }

    private List<String> columns() {
        List<String> known = LedgerTable.columns().stream().map(Column::name).toList();
        List<String> columns = given.list(LedgerCodec.COLUMNS);
        columns.stream()
                .filter(column -> !known.contains(column))
                .forEach(column ->
                        problems.unknown(Kind.BAD_VALUE, LedgerCodec.COLUMNS, column, LedgerCodec.COLUMNS, known));
        return columns.isEmpty() ? LedgerState.COLUMNS : columns;
    }

    private @Nullable ObservationRef opened() {
        Optional<String> named = given.text(LedgerCodec.OBSERVATION);
        Optional<ObservationRef> found = named.flatMap(ObservationRef::parse);
        if (named.isPresent() && found.isEmpty()) {
            problems.bad(LedgerCodec.OBSERVATION, named.get(), "observation");
        }
        return found.orElse(null);
    }

    private static String code(Flag flag) {
        return flag == Flag.NONE ? LedgerCodec.NO_FLAG : flag.code();
    }
}
