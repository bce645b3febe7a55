package dev.bilateral.workbench;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.model.AssumptionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The scenario that is in view behind a screen which shows none: it goes along, so that nothing of it is lost on the way
 * to the next.
 */
@SpringComponent
@UIScope
public class CarriedState {

    private final FigureStates states;
    private final ViewState view;

    CarriedState(FigureStates states, ViewState view) {
        this.states = states;
        this.view = view;
    }

    /** What a screen takes from its address for itself; where that names no editions, it goes on with those in view. */
    public Map<String, List<String>> own(Map<String, List<String>> given) {
        Map<String, List<String>> own = new LinkedHashMap<>(given);
        own.keySet().removeIf(CarriedState::isCarried);
        boolean isDated = own.containsKey(FigureStateCodec.PINS) || own.containsKey(FigureStateCodec.AS_OF);
        if (!isDated) {
            view.state()
                    .ifPresent(before ->
                            own.put(FigureStateCodec.PINS, List.of(before.pins().toString())));
        }
        return own;
    }

    /**
     * The state to go on with: the one in the address, else the one that was in view, else the first.
     *
     * @param given the parameters of the address
     * @param pins the editions that the screen shows
     */
    public Optional<FigureState> of(Map<String, List<String>> given, Pins pins) {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (isCarried(name) && !isBeside(name)) {
                carried.put(name, values);
            }
        });
        if (carried.isEmpty() && view.state().isPresent()) {
            return view.state()
                    .map(before -> new FigureState(
                            before.scenario(), before.revision(), pins, before.overrides(), new TreeMap<>()));
        }
        carried.put(FigureStateCodec.PINS, List.of(pins.toString()));
        return states.read(carried)
                .state()
                .or(() -> states.read(Map.of()).state())
                .map(state -> state.withPins(pins));
    }

    private static boolean isCarried(String name) {
        return name.equals(FigureStateCodec.SCENARIO)
                || name.equals(FigureStateCodec.REVISION)
                || AssumptionKey.ofCode(name).isPresent()
                || isBeside(name);
    }

    /** Texts that can't be used, and where values were taken from: they stand beside the state in view already. */
    private static boolean isBeside(String name) {
        return AssumptionKey.ofCode(name.replaceAll("\\.(from|typed)$", "")).isPresent()
                && AssumptionKey.ofCode(name).isEmpty();
    }
}
