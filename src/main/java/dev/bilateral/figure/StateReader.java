package dev.bilateral.figure;

import dev.bilateral.common.DatasetId;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetService.Edition;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.NothingPinned;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.ScenarioTitle;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Looks up what a state names, for the figures that build rows from it. */
@Component
public class StateReader {

    private final DatasetService datasets;
    private final ScenarioService scenarios;

    public StateReader(DatasetService datasets, ScenarioService scenarios) {
        this.datasets = datasets;
        this.scenarios = scenarios;
    }

    /**
     * The scenario, the revision and the inputs of a state.
     *
     * @throws NoSuchElementException where there is no such scenario or revision
     * @throws dev.bilateral.model.InvalidInputs where the overrides can't be computed with
     */
    public ReadState read(FigureState state) {
        ScenarioRevision revision = scenarios
                .revision(state.scenario(), state.revision())
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no revision " + state.revision() + " of a scenario \"" + state.scenario() + "\""));
        ScenarioTitle scenario =
                scenarios.title(revision.scenario(), revision.number()).orElseThrow();
        return new ReadState(
                state,
                scenario,
                revision,
                revision.inputs().with(state.overrides()),
                new PinnedRamps(datasets).of(revision, state.pins()));
    }

    /** @throws NothingPinned where the state pins no version of the dataset, or one that there is not */
    public Edition edition(FigureState state, DatasetId dataset) {
        return Editions.required(datasets, state.pins(), dataset);
    }

    /**
     * A state with what it names.
     *
     * @param inputs the revision's values with the state's overrides
     * @param references how reference pipelines filled, as the state's pins tell it
     */
    public record ReadState(
            FigureState state,
            ScenarioTitle scenario,
            ScenarioRevision revision,
            Inputs inputs,
            ReferenceRamps references) {

        /** Whether to show the saved revision beside the edits: it may follow a pipeline that is not known here. */
        public boolean showsSaved() {
            return !state.overrides().isEmpty()
                    && revision.inputs().check(Map.of(), references).isEmpty();
        }
    }
}
