package dev.bilateral.snapshot;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateReading;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.FrozenReading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure as something that can be frozen. */
record FreezableFigure(Figure figure, FigureStates states, DatasetService datasets) implements Freezable {

    @Override
    public String id() {
        return figure.id();
    }

    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public FrozenReading read(String path, Map<String, List<String>> parameters) {
        StateReading reading = states.read(figure, parameters);
        return reading.isClean() && reading.state().isPresent()
                ? FrozenReading.of(() -> of(figure.tables(reading.state().get())))
                : FrozenReading.not(
                        reading.problems().stream().map(StateProblem::message).collect(Collectors.joining(" ")));
    }

    Frozen of(FigureTables tables) {
        return new FrozenFigure(this, SnapshotTables.of(figure, tables, datasets));
    }
}
