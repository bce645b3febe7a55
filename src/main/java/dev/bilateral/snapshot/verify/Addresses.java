package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateReading;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.snapshot.FrozenStates;
import dev.bilateral.snapshot.frozen.FrozenReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the addresses that files carry, by the same reader as the address bar. */
@Component
class Addresses {

    static final String PROJECTIONS = "/api/v1/projections/";

    private static final Pattern ADDRESS =
            Pattern.compile("/(?:api/v1/projections/)?([a-z][a-z0-9-]*)(?:\\.csv|\\.json|\\.xlsx)?\\?(.*)");

    /** Longer than any that Bilateral writes, with every assumption in it. */
    static final int LONGEST = 4000;

    private final List<Figure> figures;
    private final FigureStates states;
    private final FrozenStates screens;

    Addresses(List<Figure> figures, FigureStates states, FrozenStates screens) {
        this.figures = figures;
        this.states = states;
        this.screens = screens;
    }

    List<Figure> figures() {
        return figures;
    }

    /** @param address path and query, without a host */
    Reading read(String address) {
        Matcher parts = ADDRESS.matcher(address);
        Optional<Figure> figure = isReadable(address) && parts.matches() ? figure(parts.group(1)) : Optional.empty();
        return figure.map(known -> read(known, FigureStateCodec.parse(parts.group(2))))
                .orElseGet(() -> new Reading(Optional.empty(), MESSAGES.text("address.unreadable", cut(address))));
    }

    /** The rows of a state that an address leaves out nothing of, or why there are none. */
    Reading read(Figure figure, Map<String, List<String>> parameters) {
        Map<String, List<String>> ofState = new LinkedHashMap<>(parameters);
        Optional<String> bands =
                Optional.ofNullable(ofState.remove(Percentiles.PARAMETER)).map(List::getFirst);
        Percentiles percentiles = bands.flatMap(Percentiles::parse).orElse(Percentiles.NONE);
        if (bands.isPresent() && percentiles.values().isEmpty()) {
            return notHere(MESSAGES.text("bands.unreadable", cut(bands.get())));
        }
        StateReading reading = states.read(figure, ofState);
        if (!reading.isClean() || reading.state().isEmpty()) {
            String problems = String.join(
                    " ", reading.problems().stream().map(StateProblem::message).toList());
            return notHere(problems);
        }
        FigureState state = reading.state().get();
        try {
            FigureTables tables = figure.tables(state);
            return percentiles.values().isEmpty() || Percentiles.isUncertain(figure.keys(), tables.inputs())
                    ? new Reading(Optional.of(new Shown(figure, tables, percentiles)), "")
                    : notHere(MESSAGES.text("bands.none"));
        } catch (NothingPinned | InvalidInputs e) {
            return notHere(String.valueOf(e.getMessage()));
        }
    }

    /** The figure's id and the parameters of an address, whatever they are worth here. */
    Optional<Named> named(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return isReadable(address) && parts.matches()
                ? figure(parts.group(1)).map(figure -> new Named(figure, FigureStateCodec.parse(parts.group(2))))
                : Optional.empty();
    }

    private Optional<Figure> figure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** What an address names, of whatever can be frozen. */
    FrozenReading frozen(String address) {
        Optional<FrozenReading> found = isReadable(address) ? screens.read(address) : Optional.empty();
        return found.map(reading -> reading.frozen().isPresent()
                        ? reading
                        : FrozenReading.not(MESSAGES.text("address.notHere", reading.problem())))
                .orElseGet(() -> FrozenReading.not(MESSAGES.text("address.unreadable", cut(address))));
    }

    private static Reading notHere(String problem) {
        return new Reading(Optional.empty(), MESSAGES.text("address.notHere", problem));
    }

    private static boolean isReadable(String address) {
        return address.length() <= LONGEST;
    }

    private static String cut(String address) {
        return address.length() <= 80 ? address : address.substring(0, 80) + "…";
    }

    /** @param problem a sentence; empty where there are rows */
    record Reading(Optional<Shown> shown, String problem) {}

    /** What a figure shows in a state, and the percentiles that an address asks for. */
    record Shown(Figure figure, FigureTables tables, Percentiles percentiles) {

        /** Of the view, whatever else was asked for. */
        String address() {
            return FigureStateCodec.address(figure, tables.state());
        }
    }

    record Named(Figure figure, Map<String, List<String>> parameters) {}
}
