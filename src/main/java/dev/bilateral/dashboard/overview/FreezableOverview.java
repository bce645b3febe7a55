package dev.bilateral.dashboard.overview;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Editions;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateReading;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.FrozenReading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The overview as something that can be frozen. */
@Component
class FreezableOverview implements Freezable {

    private static final Messages TEXTS = Messages.of(FreezableOverview.class);

    private final List<Figure> figures;
    private final DatasetService datasets;
    private final FigureStates states;

    FreezableOverview(List<Figure> figures, DatasetService datasets, FigureStates states) {
        this.figures = figures;
        this.datasets = datasets;
        this.states = states;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return TEXTS.text("page.title");
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public FrozenReading read(String path, Map<String, List<String>> parameters) {
        StateReading reading = states.read(parameters);
        return reading.isClean() && reading.state().isPresent()
                ? FrozenReading.of(() ->
                        of(OverviewPage.of(figures, datasets, reading.state().get())))
                : FrozenReading.not(
                        reading.problems().stream().map(StateProblem::message).collect(Collectors.joining(" ")));
    }

    Frozen of(OverviewPage page) {
        return new FrozenOverview(
                this, page, Editions.some(datasets, page.state().pins(), page.datasets()));
    }
}
