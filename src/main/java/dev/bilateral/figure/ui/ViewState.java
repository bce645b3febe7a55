package dev.bilateral.figure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.ui.PageAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What this browser tab looks at. Screens put their state here; the frame reads it; links and the address bar follow.
 * Edits of a scenario that is left are kept, and are there again when somebody comes back to it.
 */
@SpringComponent
@UIScope
public class ViewState {

    private @Nullable FigureState state;
    private final Map<ScenarioId, Map<AssumptionKey, String>> edits = new HashMap<>();

    public Optional<FigureState> state() {
        return Optional.ofNullable(state);
    }

    /** The edits that were last made on a scenario in this tab. */
    public Map<AssumptionKey, String> editsOf(ScenarioId scenario) {
        return edits.getOrDefault(scenario, Map.of());
    }

    /**
     * Puts a state in view.
     *
     * @param isTyped whether typing led to it, so that the address may wait for the typing to rest
     */
    public void show(UI ui, FigureState shown, boolean isTyped) {
        state = shown;
        edits.put(shown.scenario(), shown.overrides());
        PageAddress.show(ui, FigureStateCodec.query(shown), carried(shown), !isTyped);
    }

    /** The query that leads to a state, for navigation by the server. */
    public static QueryParameters query(FigureState state) {
        return QueryParameters.simple(FigureStateCodec.parameters(state));
    }

    /** The part of a state that another screen can use: switches belong to one screen alone. */
    private static String carried(FigureState state) {
        return FigureStateCodec.query(
                new FigureState(state.scenario(), state.revision(), state.pins(), state.overrides(), new TreeMap<>()));
    }
}
