package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.Component;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.FigureAction;
import dev.bilateral.snapshot.FrozenStates;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;

/** Snapshot, among a figure's actions. */
@org.springframework.stereotype.Component
@Order(SnapshotAction.PLACE)
class SnapshotAction implements FigureAction {

    static final int PLACE = 10;

    private final SnapshotButtons buttons;
    private final FrozenStates states;

    SnapshotAction(SnapshotButtons buttons, FrozenStates states) {
        this.buttons = buttons;
        this.states = states;
    }

    @Override
    public Component of(Figure figure, Supplier<Optional<FigureTables>> shown) {
        return buttons.of(() -> shown.get().map(tables -> states.of(figure, tables)));
    }
}
