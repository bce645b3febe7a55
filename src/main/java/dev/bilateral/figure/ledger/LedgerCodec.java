package dev.bilateral.figure.ledger;

import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.dataset.ledger.LedgerSort;
import dev.bilateral.figure.FigureStateCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one way in which a state of the ledger is written in an address:
 * {@code v=1&pins=...&dataset=trade-turnover&qualifier=over&text=customs&sort=-stated_on}; what asks for nothing is left
 * out. {@link LedgerStates} reads it back.
 */
public final class LedgerCodec {

    public static final String DATASET = "dataset";
    public static final String SERIES = "series";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String SOURCE = "source";
    public static final String QUALIFIER = "qualifier";
    public static final String MODALITY = "modality";
    public static final String FLAG = "flag";
    public static final String TEXT = "text";
    public static final String SORT = "sort";
    public static final String COLUMNS = "columns";
    /** The observation that is looked at: {@code dataset/id}. */
    public static final String OBSERVATION = "observation";

    /** In place of a flag: rows that have none. */
    static final String NO_FLAG = "none";

    /** All parameters that there are. */
    public static final List<String> KNOWN = List.of(
            FigureStateCodec.SCHEMA,
            FigureStateCodec.PINS,
            FigureStateCodec.AS_OF,
            DATASET,
            SERIES,
            FROM,
            TO,
            SOURCE,
            QUALIFIER,
            MODALITY,
            FLAG,
            TEXT,
            SORT,
            COLUMNS,
            OBSERVATION);

    private LedgerCodec() {}

    /** The canonical query, encoded, without a question mark. */
    public static String query(LedgerState state) {
        return FigureStateCodec.query(parameters(state));
    }

    /** The parameters in canonical order, not encoded. */
    public static Map<String, String> parameters(LedgerState state) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(FigureStateCodec.SCHEMA, "1");
        parameters.put(FigureStateCodec.PINS, state.pins().toString());
        put(state.filter(), parameters);
        if (!state.sort().isEmpty()) {
            parameters.put(SORT, state.sort().stream().map(LedgerSort::code).collect(Collectors.joining(",")));
        }
        if (!state.columns().equals(LedgerState.COLUMNS)) {
            parameters.put(COLUMNS, String.join(",", state.columns()));
        }
        if (state.opened() != null) {
            parameters.put(OBSERVATION, state.opened().toString());
        }
        return parameters;
    }

    private static void put(LedgerFilter filter, Map<String, String> parameters) {
        put(DATASET, filter.dataset() == null ? "" : filter.dataset().value(), parameters);
        put(SERIES, filter.series(), parameters);
        put(FROM, filter.from() == null ? "" : filter.from().toString(), parameters);
        put(TO, filter.to() == null ? "" : filter.to().toString(), parameters);
        put(SOURCE, filter.source(), parameters);
        put(QUALIFIER, filter.qualifier() == null ? "" : filter.qualifier().code(), parameters);
        put(MODALITY, filter.modality() == null ? "" : filter.modality().code(), parameters);
        if (filter.flag() != null) {
            String code = filter.flag().code();
            parameters.put(FLAG, code.isEmpty() ? NO_FLAG : code);
        }
        put(TEXT, filter.text(), parameters);
    }

    private static void put(String name, String value, Map<String, String> parameters) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
