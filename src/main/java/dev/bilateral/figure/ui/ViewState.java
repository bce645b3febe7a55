package dev.bilateral.figure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.ui.PageAddress;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What this browser tab looks at. Screens put their state here; the frame reads it; links and the address bar follow.
 * Texts that can't be used are no part of the state, yet go with it from screen to screen.
 */
@SpringComponent
@UIScope
public class ViewState {

    private @Nullable FigureState state;
    private Map<AssumptionKey, String> unusable = Map.of();
    private Map<AssumptionKey, String> taken = Map.of();
    private Map<String, String> own = Map.of();
    private MovedEdits moved = MovedEdits.NONE;

    public Optional<FigureState> state() {
        return Optional.ofNullable(state);
    }

    /**
     * Puts a state in view.
     *
     * @param isTyped whether typing led to it, so that the address may wait for the typing to rest
     */
    public void show(UI ui, FigureState shown, boolean isTyped) {
        state = shown;
        own = Map.of();
        PageAddress.show(
                ui,
                FigureStateCodec.query(parameters(shown)),
                FigureStateCodec.query(parameters(withoutChoices(shown))),
                !isTyped);
    }

    /**
     * Puts a screen in view whose address is its own: links to other screens go on with the state, and whoever leads back
     * to this one with another state keeps what it shows.
     *
     * @param address the parameters of its address, in order
     */
    public void show(UI ui, FigureState carried, Map<String, String> address) {
        state = carried;
        own = new LinkedHashMap<>(address);
        PageAddress.show(
                ui, FigureStateCodec.query(address), FigureStateCodec.query(parameters(withoutChoices(carried))), true);
    }

    /** As the other, with the state that goes along in the address too, so that a reload or a link loses nothing of it. */
    public void showWith(UI ui, FigureState carried, Map<String, String> address) {
        state = carried;
        own = new LinkedHashMap<>(address);
        Map<String, String> along = parameters(withoutChoices(carried));
        Map<String, String> whole = new LinkedHashMap<>(address);
        along.forEach(whole::putIfAbsent);
        PageAddress.show(ui, FigureStateCodec.query(whole), FigureStateCodec.query(along), true);
    }

    /**
     * Puts beside the state the texts that can't be used yet, and the statements that values were taken from: they go
     * wherever the state goes, and none is lost.
     */
    void keep(Edits edits) {
        Map<AssumptionKey, String> sources = new EnumMap<>(AssumptionKey.class);
        edits.taken().forEach((key, source) -> sources.put(key, source.observation()));
        keep(edits.unusable(), sources);
    }

    /**
     * Puts them beside the state in place of all that stood there.
     *
     * @param unusableTexts as typed
     * @param takenFrom the ids of statements; whether they state the values is seen where these are shown
     */
    public void keep(Map<AssumptionKey, String> unusableTexts, Map<AssumptionKey, String> takenFrom) {
        unusable = Map.copyOf(unusableTexts);
        taken = Map.copyOf(takenFrom);
    }

    /** Remembers where the edits were made that go along from the scenario in view to another. */
    public void leaveScenario() {
        state().ifPresent(left -> moved = moved.leaving(left, unusable));
    }

    /** The edits that were made on another scenario than the one that they stand on. */
    MovedEdits moved(ScenarioId scenario, Edits now) {
        return moved.on(scenario, now);
    }

    /** The query that leads to a state and to the texts beside it, for navigation by the server. */
    public QueryParameters queryOf(FigureState wanted) {
        Map<String, String> parameters = parameters(wanted);
        own.forEach(parameters::putIfAbsent);
        return QueryParameters.simple(parameters);
    }

    /** The query with which another screen shows a state whose value was taken from a statement. */
    public String queryTaking(FigureState wanted, AssumptionKey key, String observation) {
        Map<String, String> parameters = parameters(withoutChoices(wanted));
        parameters.put(FigureStateCodec.source(key), observation);
        return FigureStateCodec.query(parameters);
    }

    /** The address of a figure in a state, with the texts beside it. */
    String address(Figure figure, FigureState wanted) {
        return figure.id() + "?" + FigureStateCodec.query(parameters(wanted));
    }

    /** The query that leads to a state alone. */
    public static QueryParameters query(FigureState state) {
        return QueryParameters.simple(FigureStateCodec.parameters(state));
    }

    private Map<String, String> parameters(FigureState of) {
        Map<String, String> parameters = new LinkedHashMap<>(FigureStateCodec.parameters(of));
        new TreeMap<>(unusable).forEach((key, text) -> parameters.put(FigureStateCodec.typed(key), text));
        new TreeMap<>(taken).forEach((key, source) -> parameters.put(FigureStateCodec.source(key), source));
        return parameters;
    }

    /** The part of a state that another screen can use: switches belong to one screen alone. */
    private static FigureState withoutChoices(FigureState state) {
        return new FigureState(state.scenario(), state.revision(), state.pins(), state.overrides(), new TreeMap<>());
    }
}
