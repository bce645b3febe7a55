package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateReading;
import dev.bilateral.model.InvalidInputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A screen of the state in its address that is not the screen of one figure. */
public abstract class StateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FigureStates states;
    private final transient ViewState view;

    protected StateView(FigureStates states, ViewState view) {
        this.states = states;
        this.view = view;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> given =
                new LinkedHashMap<>(event.getLocation().getQueryParameters().getParameters());
        take(given);
        StateReading reading = states.read(given);
        if (!reading.isUsable()) {
            event.rerouteToError(new BadAddress(reading.problems()), "");
            return;
        }
        try {
            reading.state().ifPresent(state -> {
                show(state);
                view.keep(reading.unusable(given), FigureStateCodec.sources(given));
                if (own().isEmpty()) {
                    view.show(event.getUI(), state, false);
                } else {
                    view.showWith(event.getUI(), state, own());
                }
            });
        } catch (InvalidInputs invalid) {
            event.rerouteToError(BadAddress.of(invalid), "");
        }
    }

    /** Takes out of an address what is the screen's own, before the rest is read as a state. */
    protected void take(Map<String, List<String>> parameters) {}

    /** What the address holds beside the state. */
    protected Map<String, String> own() {
        return Map.of();
    }

    /**
     * Shows a state, in place of an earlier one.
     *
     * @throws InvalidInputs where it can't be computed with its editions
     * @throws dev.bilateral.dataset.NothingPinned where it pins no version of a dataset that is needed
     */
    protected abstract void show(FigureState state);
}
