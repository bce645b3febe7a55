package dev.bilateral.figure;

import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.Question;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.ReferenceRecord;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        return read(Asked.of(figure), parameters, this::asSaved);
    }

    /**
     * The same for what goes along with new versions: of datasets of which the address tells nothing, the newest version
     * stands in place of the revision's own. Reference pipelines stay at the revision's own where the newest version has
     * no complete record of the one that the ramp follows, and that of the revision was not withdrawn.
     *
     * @param parameters decoded; a name with several values is a problem
     */
    public StateReading readNewest(Figure figure, Map<String, List<String>> parameters) {
        StateReading newest = read(Asked.of(figure), parameters, revision -> datasets.newest());
        if (newest.isClean()) {
            return newest;
        }
        StateReading earlier = read(Asked.of(figure), parameters, this::newestButPipelines);
        return earlier.problems().size() < newest.problems().size()
                ? new StateReading(
                        earlier.state(),
                        earlier.problems(),
                        earlier.state().flatMap(state -> state.pins().find(ReferenceRecord.DATASET)))
                : newest;
    }

    /**
     * The state of a screen that shows no single figure, and so has no switches.
     *
     * @param parameters decoded; a name with several values is a problem
     */
    public StateReading read(Map<String, List<String>> parameters) {
        return read(new Asked(List.of(), List.of(), true), parameters, this::asSaved);
    }

    /** The state of a figure whose address says nothing; empty where there is no scenario at all. */
    public Optional<FigureState> initial(Figure figure) {
        return read(figure, Map.of()).state();
    }

    private Pins asSaved(ScenarioRevision revision) {
        return revision.pins().orElse(datasets.newest());
    }

    private Pins newestButPipelines(ScenarioRevision revision) {
        Pins newest = datasets.newest();
        return revision.pins()
                .find(ReferenceRecord.DATASET)
                .filter(version -> datasets.find(ReferenceRecord.DATASET)
                        .flatMap(dataset -> dataset.withdrawal(version))
                        .isEmpty())
                .map(version ->
                        Pins.of(Map.of(ReferenceRecord.DATASET, version)).orElse(newest))
                .orElse(newest);
    }

    /** @param others the versions of datasets of which the address tells nothing */
    private StateReading read(
            Asked asked, Map<String, List<String>> parameters, Function<ScenarioRevision, Pins> others) {
        Problems problems = new Problems();
        AddressParameters address = AddressParameters.of(asked.names(), parameters, problems);
        Optional<ScenarioRevision> revision = new RevisionReader(scenarios, problems).read(address);
        Optional<Pins> pins = new PinsReader(datasets, problems)
                .read(address, revision.map(others).orElseGet(datasets::newest));
        OverrideReader overrides = new OverrideReader(problems);
        if (revision.isEmpty() || pins.isEmpty()) {
            overrides.checkAlone(address);
            return new StateReading(Optional.empty(), problems.list());
        }
        ScenarioRevision base = revision.get();
        ReferenceRamps references = new PinnedRamps(datasets).of(base, pins.get());
        Inputs saved = base.inputs();
        Optional<FigureState> state = overrides
                .read(address, saved, edits -> asked.hasRamp() ? saved.check(edits, references) : saved.check(edits))
                .map(edits -> new FigureState(
                        base.scenario(),
                        base.number(),
                        pins.get(),
                        edits,
                        ChoiceReader.read(asked.switches(), asked.questions(), address, problems)));
        return new StateReading(state, problems.list());
    }

    /**
     * What an address can ask of a screen.
     *
     * @param hasRamp whether a ramp is drawn, which has to be known in the pinned edition
     */
    private record Asked(List<Figure.Switch> switches, List<Question> questions, boolean hasRamp) {

        static Asked of(Figure figure) {
            return new Asked(
                    figure.switches(),
                    figure.questions(Inputs.defaults()),
                    figure.keys().contains(AssumptionKey.GAS_REFERENCE));
        }

        List<String> names() {
            Stream<String> outcome = questions.isEmpty() ? Stream.empty() : Stream.of(FigureState.OUTCOME);
            return Stream.concat(switches.stream().map(Figure.Switch::name), outcome)
                    .toList();
        }
    }
}
