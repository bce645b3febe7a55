package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonReading;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.ComparisonWorkbook;
import dev.bilateral.figure.comparison.Comparisons;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.snapshot.FigureWorkbook;
import dev.bilateral.snapshot.verify.Addresses.Shown;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the workbooks again that an address may stand in: those of a figure, or that of a comparison. */
@Component
class MadeWorkbooks {

    private final Addresses addresses;
    private final FigureWorkbook figures;
    private final ComparisonStates states;
    private final Comparisons comparisons;
    private final ComparisonWorkbook compared;

    MadeWorkbooks(
            Addresses addresses,
            FigureWorkbook figures,
            ComparisonStates states,
            Comparisons comparisons,
            ComparisonWorkbook compared) {
        this.addresses = addresses;
        this.figures = figures;
        this.states = states;
        this.comparisons = comparisons;
        this.compared = compared;
    }

    /**
     * @param address path and query, without a host
     * @param hasTexts whether the values of assumptions are texts in what is to be compared, as they once were
     */
    Reading of(String address, boolean hasTexts) {
        if (address.startsWith(ComparisonCodec.PATH + "?") && address.length() <= Addresses.LONGEST) {
            return ofComparison(address);
        }
        Addresses.Reading reading = addresses.read(address);
        return new Reading(
                reading.shown().map(shown -> ofFigure(shown, hasTexts)).stream().toList(), reading.problem());
    }

    private Made ofFigure(Shown shown, boolean hasTexts) {
        return new Made(
                shown.figure().title(),
                shown.address(),
                hasTexts
                        ? figures.bytesWithTexts(shown.figure(), shown.tables())
                        : figures.bytes(shown.figure(), shown.tables()));
    }

    private Reading ofComparison(String address) {
        ComparisonReading reading =
                states.read(FigureStateCodec.parse(address.substring(ComparisonCodec.PATH.length())));
        if (reading.state().filter(ComparisonState::isComplete).isEmpty()) {
            return notHere(
                    reading.problems().stream().map(StateProblem::message).collect(Collectors.joining(" ")));
        }
        try {
            ComparisonState state = reading.state().get();
            Comparison comparison = comparisons.of(state);
            String title = comparison.bridges().getLast().title();
            return new Reading(
                    List.of(new Made(title, ComparisonCodec.address(state), compared.bytes(comparison))), "");
        } catch (NothingPinned | InvalidInputs e) {
            return notHere(String.valueOf(e.getMessage()));
        }
    }

    private static Reading notHere(String problem) {
        return new Reading(List.of(), MESSAGES.text("address.notHere", problem));
    }

    /** @param problem a sentence; empty where something was made */
    record Reading(List<Made> made, String problem) {}

    /**
     * @param title of the screen
     * @param address of the screen, without a host
     */
    @SuppressWarnings("ArrayRecordComponent") // held to be compared once, never by equals
    record Made(String title, String address, byte[] xlsx) {}
}
