package dev.bilateral.snapshot;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.StateReading;
import dev.bilateral.model.InvalidInputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a snapshot's address back to what it froze, as far as this server has all of that. */
@Component
public class FrozenStates {

    private final List<Figure> figures;
    private final FigureStates states;
    private final DatasetService datasets;

    FrozenStates(List<Figure> figures, FigureStates states, DatasetService datasets) {
        this.figures = List.copyOf(figures);
        this.states = states;
        this.datasets = datasets;
    }

    /**
     * The figure and state of a canonical address.
     *
     * @param address path and query, without a host, as {@link Snapshot#address} has it
     * @return empty where this server lacks the figure, the revision or a version, or can't compute from them
     */
    public Optional<Frozen> find(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        Map<String, List<String>> parameters = FigureStateCodec.parse(query < 0 ? "" : address.substring(query));
        return figures.stream()
                .filter(figure -> path.equals("/" + figure.id()))
                .findFirst()
                .flatMap(figure -> read(figure, parameters));
    }

    /** The same state with the newest version of each dataset; empty where it can't be computed with them. */
    public Optional<Frozen> withNewestVersions(Frozen frozen) {
        return with(frozen, datasets.newest());
    }

    /** What differs between what an address shows with some versions and with others; empty where it can't be computed. */
    public Optional<SnapshotDifference> between(String address, Pins before, Pins after) {
        return find(address)
                .flatMap(frozen ->
                        with(frozen, before).flatMap(then -> with(frozen, after).flatMap(now -> between(then, now))));
    }

    private Optional<Frozen> with(Frozen frozen, Pins pins) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        FigureStateCodec.parameters(frozen.state().withPins(pins))
                .forEach((name, value) -> parameters.put(name, List.of(value)));
        return read(frozen.figure(), parameters);
    }

    /** What changed in what an address froze; empty where it can't be computed, now or then. */
    public Optional<SnapshotDifference> sinceThen(String address) {
        return find(address).flatMap(then -> withNewestVersions(then).flatMap(now -> between(then, now)));
    }

    /** The rows of a state; empty where they can't be computed. */
    public Optional<FigureTables> tables(Frozen frozen) {
        try {
            return Optional.of(frozen.figure().tables(frozen.state()));
        } catch (InvalidInputs | NothingPinned cannotBeComputed) {
            return Optional.empty();
        }
    }

    /** The same of a state whose rows are at hand. */
    public Optional<SnapshotDifference> sinceThen(Frozen then, FigureTables shown) {
        return withNewestVersions(then)
                .flatMap(now ->
                        tables(now).map(newest -> SnapshotDifference.between(of(then, shown), of(now, newest))));
    }

    private Optional<SnapshotDifference> between(Frozen then, Frozen now) {
        return tables(then)
                .flatMap(before ->
                        tables(now).map(after -> SnapshotDifference.between(of(then, before), of(now, after))));
    }

    /** All rows of a state, as an archive has them. */
    public SnapshotTables of(Frozen frozen, FigureTables tables) {
        return new SnapshotTables(
                frozen.figure(), tables, Editions.of(datasets, frozen.state().pins()));
    }

    private Optional<Frozen> read(Figure figure, Map<String, List<String>> parameters) {
        StateReading reading = states.read(figure, parameters);
        return reading.isClean() ? reading.state().map(state -> new Frozen(figure, state)) : Optional.empty();
    }

    /** A figure in one state. */
    public record Frozen(Figure figure, FigureState state) {}
}
