package dev.bilateral.figure;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Turns the parameters of an address into a complete state. What an address leaves out is filled in: the first
 * scenario, its latest revision, and pins from {@code pins=}, else {@code asOf=}, else the revision's own, else newest.
 * There is no state where a saved ramp follows a pipeline without a complete record in the pinned edition.
 */
@Service
public class FigureStates {

    private final DatasetService datasets;
    private final ScenarioService scenarios;

    FigureStates(DatasetService datasets, ScenarioService scenarios) {
        this.datasets = datasets;
        this.scenarios = scenarios;
    }

    /** @param parameters decoded; a name with several values is a problem */
    public StateReading read(Figure figure, Map<String, List<String>> parameters) {
        return read(
                figure.switches(),
                figure.questions(Inputs.defaults()),
                figure.keys().contains(AssumptionKey.GAS_REFERENCE),
                false,
                parameters);
    }

    /**
     * The same for what goes along with new versions: where neither {@code pins=} nor {@code asOf=} names one, the newest
     * stands in place of the revision's own.
     */
    public StateReading readNewest(Figure figure, Map<String, List<String>> parameters) {
        return read(
                figure.switches(),
                figure.questions(Inputs.defaults()),
                figure.keys().contains(AssumptionKey.GAS_REFERENCE),
                true,
                parameters);
    }

    /** The state of a screen that shows no single figure, and so has no switches. */
    public StateReading read(Map<String, List<String>> parameters) {
        return read(List.of(), List.of(), true, false, parameters);
    }

    /**
     * @param hasRamp whether a ramp is drawn, which has to be known in the pinned edition
     * @param followsNewest whether new versions come before those that the revision was saved with
     */
    private StateReading read(
            List<Figure.Switch> switches,
            List<Question> questions,
            boolean hasRamp,
            boolean followsNewest,
            Map<String, List<String>> parameters) {
        Problems problems = new Problems();
        AddressParameters address = AddressParameters.of(names(switches, questions), parameters, problems);
        Optional<ScenarioRevision> revision = new RevisionReader(scenarios, problems).read(address);
        Optional<Pins> pins =
                new PinsReader(datasets, problems).read(address, revision.filter(saved -> !followsNewest));
        OverrideReader overrides = new OverrideReader(problems);
        if (revision.isEmpty() || pins.isEmpty()) {
            overrides.checkAlone(address);
            return new StateReading(Optional.empty(), problems.list());
        }
        ScenarioRevision base = revision.get();
        ReferenceRamps references = new PinnedRamps(datasets).of(base, pins.get());
        Inputs saved = base.inputs();
        Optional<FigureState> state = overrides
                .read(address, saved, edits -> hasRamp ? saved.check(edits, references) : saved.check(edits))
                .map(edits -> new FigureState(
                        base.scenario(),
                        base.number(),
                        pins.get(),
                        edits,
                        ChoiceReader.read(switches, questions, address, problems)));
        return new StateReading(state, problems.list());
    }

    private static List<String> names(List<Figure.Switch> switches, List<Question> questions) {
        Stream<String> asked = questions.isEmpty() ? Stream.empty() : Stream.of(FigureState.OUTCOME);
        return Stream.concat(switches.stream().map(Figure.Switch::name), asked).toList();
    }

    /** The state of a figure whose address says nothing; empty where there is no scenario at all. */
    public Optional<FigureState> initial(Figure figure) {
        return read(figure, Map.of()).state();
    }
}
