package dev.bilateral.snapshot;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.FrozenReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from the address of whatever can be frozen to what it shows, as far as this server has all of that. */
@Component
public class FrozenStates {

    private final List<FreezableFigure> figures;
    private final List<Freezable> screens;
    private final DatasetService datasets;

    FrozenStates(List<Figure> figures, List<Freezable> others, FigureStates states, DatasetService datasets) {
        this.figures = figures.stream()
                .map(figure -> new FreezableFigure(figure, states, datasets))
                .toList();
        screens = new ArrayList<>(this.figures);
        screens.addAll(others);
        this.datasets = datasets;
    }

    /** Everything that can be frozen: figures, and the other screens. */
    public List<Freezable> screens() {
        return List.copyOf(screens);
    }

    /** What a figure shows. */
    public Frozen of(Figure figure, FigureTables tables) {
        return figures.stream()
                .filter(known -> known.figure().equals(figure))
                .findFirst()
                .orElseThrow()
                .of(tables);
    }

    /**
     * What is shown under an address.
     *
     * @param address path and query, without a host, as {@link Snapshot#address} has it
     * @return empty where it is of nothing that can be frozen
     */
    public Optional<FrozenReading> read(String address) {
        int query = address.indexOf('?');
        return read(
                query < 0 ? address : address.substring(0, query),
                FigureStateCodec.parse(query < 0 ? "" : address.substring(query)));
    }

    private Optional<FrozenReading> read(String path, Map<String, List<String>> parameters) {
        return screens.stream()
                .filter(screen -> screen.isAt(path))
                .findFirst()
                .map(screen -> screen.read(path, parameters));
    }

    /** The same; empty where this server lacks the screen, a revision or a version, or can't compute from them. */
    public Optional<Frozen> find(String address) {
        return read(address).flatMap(FrozenReading::frozen);
    }

    /** What an address shows with other versions; empty where it can't be computed with them. */
    public Optional<Frozen> with(String address, Pins pins) {
        int query = address.indexOf('?');
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(FigureStateCodec.parse(query < 0 ? "" : address.substring(query)));
        parameters.put(FigureStateCodec.PINS, List.of(pins.toString()));
        return read(query < 0 ? address : address.substring(0, query), parameters)
                .flatMap(FrozenReading::frozen);
    }

    /** The same state with the newest version of each dataset; empty where it can't be computed with them. */
    public Optional<Frozen> withNewestVersions(Frozen frozen) {
        return with(frozen.basis().address(), datasets.newest());
    }

    /** What differs between what an address shows with some versions and with others; empty where it can't be computed. */
    public Optional<SnapshotDifference> between(String address, Pins before, Pins after) {
        return with(address, before)
                .flatMap(then -> with(address, after).map(now -> SnapshotDifference.between(then, now)));
    }

    /** What changed in what was frozen; empty where it can't be computed any more. */
    public Optional<SnapshotDifference> sinceThen(Frozen then) {
        return withNewestVersions(then).map(now -> SnapshotDifference.between(then, now));
    }
}
