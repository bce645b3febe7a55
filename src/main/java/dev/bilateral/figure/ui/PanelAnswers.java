package dev.bilateral.figure.ui;

import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.figure.ui.assumptions.PanelActions;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a figure's screen answers its assumptions. */
final class PanelAnswers implements PanelActions {

    private final Figure figure;
    private final FigureServices services;
    private final Supplier<@Nullable FigureState> state;
    private final Consumer<Edits> edit;
    private final Runnable save;
    private final ObservationPopup telling;

    /** @param state in view, null before the first */
    PanelAnswers(
            Figure figure,
            FigureServices services,
            Supplier<@Nullable FigureState> state,
            Consumer<Edits> edit,
            Runnable save,
            ObservationPopup telling) {
        this.figure = figure;
        this.services = services;
        this.state = state;
        this.edit = edit;
        this.save = save;
        this.telling = telling;
    }

    /** What is in view with a revision as it was saved. */
    static FigureState at(FigureState before, ScenarioRevision revision) {
        return new FigureState(
                revision.scenario(), revision.number(), before.pins(), Map.of(), new TreeMap<>(before.choices()));
    }

    @Override
    public void edited(Edits edited) {
        edit.accept(edited);
    }

    @Override
    public void save() {
        save.run();
    }

    @Override
    public CitedObservations cited(FigureTables shown) {
        return services.cited(shown);
    }

    @Override
    public String drafts() {
        return services.drafts(shown().scenario());
    }

    @Override
    public void tell(Observation observation) {
        telling.show(observation);
    }

    @Override
    public Optional<String> overlay() {
        FigureState now = state.get();
        return now == null ? Optional.empty() : services.overlay(figure, now);
    }

    @Override
    public List<ScenarioRevision> revisions() {
        FigureState now = state.get();
        return now == null ? List.of() : services.scenarios().revisions(now.scenario());
    }

    @Override
    public String address(ScenarioRevision revision) {
        return figure.id() + "?" + FigureStateCodec.query(at(shown(), revision));
    }

    private FigureState shown() {
        return Objects.requireNonNull(state.get());
    }
}
