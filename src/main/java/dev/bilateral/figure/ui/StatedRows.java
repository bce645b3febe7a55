package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What shows observations, kept while they stay: edits change what the scenario makes of them, not what was stated. */
final class StatedRows {

    private final Function<FigureTables, Component> make;
    private List<Observation> observations = List.of();
    private @Nullable Component rows;

    StatedRows(Function<FigureTables, Component> make) {
        this.make = make;
    }

    Component of(FigureTables tables) {
        Component shown = rows;
        if (shown == null || !tables.observations().equals(observations)) {
            observations = tables.observations();
            shown = make.apply(tables);
            rows = shown;
        }
        return shown;
    }
}
