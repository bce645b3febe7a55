package dev.bilateral.figure.comparison;

import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.comparison.ComparisonState.Pair;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one way in which a comparison is written in an address:
 * {@code v=1&with=stated-ramp:1,fast-build:1&pins=...&outcome=cumulative:2044&show=gas}, and what differs from its
 * default behind that. {@link ComparisonStates} reads it back.
 */
public final class ComparisonCodec {

    /** Of the screen. */
    public static final String PATH = "/compare";

    public static final String WITH = "with";
    static final String OUTCOME = "outcome";
    public static final String SHOW = "show";
    static final String DIFFERENCE = "difference";
    static final String PERCENT = "percent";
    static final String BRIDGE = "bridge";
    static final String ORDER = "order";

    /** All parameters that there are. */
    public static final List<String> KNOWN = List.of(
            FigureStateCodec.SCHEMA,
            WITH,
            FigureStateCodec.PINS,
            FigureStateCodec.AS_OF,
            OUTCOME,
            SHOW,
            DIFFERENCE,
            BRIDGE,
            ORDER);

    /** Those on which an explanation of the difference between two hangs, written out. */
    public static final List<String> EXPLAINED =
            List.of(FigureStateCodec.SCHEMA, WITH, FigureStateCodec.PINS, OUTCOME, BRIDGE, ORDER);

    private ComparisonCodec() {}

    /** The canonical query, encoded, without a question mark. */
    public static String query(ComparisonState state) {
        return FigureStateCodec.query(parameters(state));
    }

    /** The canonical path and query of the screen, without a host. */
    public static String address(ComparisonState state) {
        return PATH + "?" + query(state);
    }

    /** The parameters in canonical order, not encoded. */
    public static Map<String, String> parameters(ComparisonState state) {
        Map<String, String> parameters = rows(state);
        parameters.put(OUTCOME, state.question().code());
        parameters.put(SHOW, state.figure());
        if (state.isPercent()) {
            parameters.put(DIFFERENCE, PERCENT);
        }
        if (!state.bridge().equals(Pair.FIRST_TWO)) {
            parameters.put(
                    BRIDGE, (state.bridge().from() + 1) + "," + (state.bridge().to() + 1));
        }
        if (!state.order().isEmpty()) {
            parameters.put(
                    ORDER, state.order().stream().map(AssumptionKey::code).collect(Collectors.joining(",")));
        }
        return parameters;
    }

    /** The parameters on which rows and bridges hang. */
    static Map<String, String> explained(ComparisonState state) {
        Map<String, String> parameters = parameters(state);
        parameters.keySet().retainAll(EXPLAINED);
        return parameters;
    }

    /** The parameters on which the rows of a file hang. */
    static Map<String, String> rows(ComparisonState state) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(FigureStateCodec.SCHEMA, "1");
        if (!state.with().isEmpty()) {
            parameters.put(
                    WITH, state.with().stream().map(ComparisonCodec::text).collect(Collectors.joining(",")));
        }
        parameters.put(FigureStateCodec.PINS, state.pins().toString());
        return parameters;
    }

    /** As in addresses: {@code stated-ramp:1}. */
    public static String text(RevisionId revision) {
        return revision.scenario() + ":" + revision.number();
    }
}
