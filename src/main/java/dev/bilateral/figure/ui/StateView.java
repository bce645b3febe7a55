package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateReading;
import dev.bilateral.model.InvalidInputs;

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
        StateReading reading =
                states.read(event.getLocation().getQueryParameters().getParameters());
        if (!reading.isUsable()) {
            event.rerouteToError(new BadAddress(reading.problems()), "");
            return;
        }
        try {
            reading.state().ifPresent(state -> {
                show(state);
                view.show(event.getUI(), state, false);
            });
        } catch (InvalidInputs invalid) {
            event.rerouteToError(BadAddress.of(invalid), "");
        }
    }

    /**
     * Shows a state, in place of an earlier one.
     *
     * @throws InvalidInputs where it can't be computed with its editions
     * @throws dev.bilateral.dataset.NothingPinned where it pins no version of a dataset that is needed
     */
    protected abstract void show(FigureState state);
}
