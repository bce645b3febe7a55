package dev.bilateral.workbench;

import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.model.AssumptionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The state of the other screens, which links carry from one to the next, beside that of a comparison. */
final class CarriedParameters {

    private CarriedParameters() {}

    /** The scenario in view is the first to be compared; edits of it that are not saved have no part in it. */
    static Map<String, List<String>> toComparison(Map<String, List<String>> given) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (!isCarried(name)) {
                own.put(name, values);
            }
        });
        List<String> scenario = given.getOrDefault(FigureStateCodec.SCENARIO, List.of());
        if (!scenario.isEmpty() && !own.containsKey(ComparisonCodec.WITH)) {
            String revision = given.getOrDefault(FigureStateCodec.REVISION, List.of(FigureStateCodec.LATEST))
                    .getFirst();
            own.put(ComparisonCodec.WITH, List.of(scenario.getFirst() + ":" + revision));
        }
        return own;
    }

    /** What links to other screens carry: the state that was in view before, else the first that is compared. */
    static String from(ComparisonState state, ViewState view) {
        return view.state()
                .map(before -> new FigureState(
                        before.scenario(), before.revision(), before.pins(), before.overrides(), new TreeMap<>()))
                .map(before -> view.queryOf(before).getQueryString())
                .orElseGet(() -> state.with().stream()
                        .findFirst()
                        .map(first -> FigureStateCodec.query(new FigureState(
                                first.scenario(), first.number(), state.pins(), Map.of(), new TreeMap<>())))
                        .orElse(""));
    }

    private static boolean isCarried(String name) {
        return name.equals(FigureStateCodec.SCENARIO)
                || name.equals(FigureStateCodec.REVISION)
                || AssumptionKey.ofCode(name).isPresent()
                || AssumptionKey.ofCode(name.replaceAll("\\.(from|typed)$", "")).isPresent();
    }
}
