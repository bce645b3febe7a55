package dev.bilateral.workbench;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateReading;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.model.AssumptionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The scenario that is in view behind a screen which shows none: it goes along, so that nothing of it is lost on the way
 * to the next.
 */
@SpringComponent
@UIScope
public class CarriedState {

    /** Texts that can't be used, and where values were taken from. */
    private static final Pattern BESIDE = Pattern.compile("\\.(from|typed)$");

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
     * The state to go on with: the one in the address, with the texts beside it that can't be used, else the one that
     * was in view, else the first. Its scenario need not be computable with the editions that the screen shows.
     *
     * @param given the parameters of the address
     * @param pins the editions that the screen shows
     * @return not usable where the address names no scenario or revision that there is
     */
    public StateReading of(Map<String, List<String>> given, Pins pins) {
        Map<String, List<String>> carried = new LinkedHashMap<>(given);
        carried.keySet().removeIf(name -> !isCarried(name));
        Optional<FigureState> before = view.state();
        if (carried.isEmpty() && before.isPresent()) {
            return new StateReading(before.map(state -> on(pins, state)), List.of());
        }
        StateReading reading = states.read(carried);
        if (reading.isUsable()) {
            view.keep(reading.unusable(carried), FigureStateCodec.sources(carried));
        }
        return new StateReading(reading.state().map(state -> on(pins, state)), reading.problems());
    }

    private static FigureState on(Pins pins, FigureState state) {
        return new FigureState(state.scenario(), state.revision(), pins, state.overrides(), new TreeMap<>());
    }

    private static boolean isCarried(String name) {
        return name.equals(FigureStateCodec.SCENARIO)
                || name.equals(FigureStateCodec.REVISION)
                || AssumptionKey.ofCode(BESIDE.matcher(name).replaceFirst("")).isPresent();
    }
}
