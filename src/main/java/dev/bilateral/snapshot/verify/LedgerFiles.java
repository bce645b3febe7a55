package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.dataset.ledger.LedgerTable;
import dev.bilateral.snapshot.verify.Origin.Kind;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Looks up rows of the ledger again: each names its observation and the edition. Which rows were asked for, such a file
 * can't tell.
 */
@Component
class LedgerFiles {

    private static final List<String> COLUMNS =
            LedgerTable.columns().stream().map(Column::name).toList();

    /** Those that no table of observations has. */
    private static final Set<String> OWN =
            Set.of(LedgerTable.STATEMENT, LedgerTable.SERIES_TITLE, LedgerTable.SOURCE_TITLE);

    private static final List<String> OBSERVATIONS =
            ObservationTable.columns().stream().map(Column::name).toList();

    private final Ledger ledger;
    private final HeldVersions held;

    LedgerFiles(Ledger ledger, HeldVersions held) {
        this.ledger = ledger;
        this.held = held;
    }

    /** @return empty where the table holds no rows of the ledger as Bilateral writes them */
    Optional<Checked> check(LoneTable file) {
        List<String> header = file.table().header();
        long known = header.stream().filter(COLUMNS::contains).count();
        boolean isLedger = known * 3 >= header.size() * 2L
                && header.containsAll(List.of("id", "dataset", "version"))
                && (header.stream().anyMatch(OWN::contains) || !file.resembles(OBSERVATIONS));
        if (!isLedger) {
            return Optional.empty();
        }
        NamedEditions named = NamedEditions.of(file, header, held, any -> true);
        return Optional.of(named.isNone() ? named.none() : check(named));
    }

    private Checked check(NamedEditions named) {
        List<String> columns =
                named.rows().table().header().stream().filter(COLUMNS::contains).toList();
        List<LedgerRow> rows = rows(named);
        Table made = LedgerTable.of(rows, columns);
        List<Origin> origins = rows.stream()
                .map(LedgerRow::version)
                .distinct()
                .sorted(Comparator.comparing(DatasetVersion::dataset))
                .map(version -> Origin.of(Kind.OBSERVATIONS, version))
                .toList();
        Condition condition = named.rows().comparedWith(TableBytes.of(made, "dataset", "id"));
        return named.told(origins, condition).alsoNot(MESSAGES.text("ledger.perhapsMore"));
    }

    /** The observations that the file names, in its order. */
    private List<LedgerRow> rows(NamedEditions named) {
        LoneTable file = named.rows();
        List<String> header = file.table().header();
        List<String> datasets = file.column(header, "dataset");
        List<String> ids = file.column(header, "id");
        Set<ObservationRef> refs = new LinkedHashSet<>();
        IntStream.range(0, ids.size())
                .filter(i -> DatasetId.isValid(datasets.get(i)) && !ids.get(i).isBlank())
                .forEach(i -> refs.add(new ObservationRef(new DatasetId(datasets.get(i)), ids.get(i))));
        Map<ObservationRef, LedgerRow> found = ledger.named(named.pins(), refs).stream()
                .collect(Collectors.toMap(LedgerRow::ref, Function.identity()));
        return refs.stream().filter(found::containsKey).map(found::get).toList();
    }
}
