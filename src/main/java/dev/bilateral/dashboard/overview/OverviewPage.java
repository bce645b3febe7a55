package dev.bilateral.dashboard.overview;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Editions;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Headline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the screen shows in one state.
 *
 * @param figures in the order of the navigation
 * @param laneEditions those that the timeline is read from
 * @param timeline empty where nothing is pinned
 */
record OverviewPage(
        FigureState state,
        List<Glance> figures,
        Editions laneEditions,
        Optional<Timeline> timeline,
        List<EditionChange> changes) {

    OverviewPage {
        figures = List.copyOf(figures);
        changes = List.copyOf(changes);
    }

    /** A figure at a glance. */
    record Glance(Figure figure, FigureTables tables, Headline headline) {}

    /**
     * @throws dev.bilateral.dataset.NothingPinned where a dataset that is needed begins later
     * @throws dev.bilateral.model.InvalidInputs where a figure can't be computed
     */
    static OverviewPage of(List<Figure> figures, DatasetService datasets, FigureState state) {
        List<Glance> glances = figures.stream()
                .sorted(Comparator.comparingInt(Figure::order))
                .map(figure -> glance(figure, state))
                .toList();
        Editions lanes = Editions.of(datasets, state.pins(), Lane.datasets());
        return new OverviewPage(
                state,
                glances,
                lanes,
                state.pins().newest().map(DatasetVersionId::day).map(asOf -> Timeline.of(lanes, asOf)),
                EditionChange.of(datasets, state.pins()));
    }

    private static Glance glance(Figure figure, FigureState state) {
        FigureTables tables = figure.tables(state);
        return new Glance(figure, tables, figure.headline(tables));
    }

    /** The status at the top, sentence by sentence. */
    List<String> status() {
        return StatusText.of(figures.stream().map(Glance::headline).toList());
    }

    List<TimelineEvent> events() {
        return timeline.map(Timeline::events).orElse(List.of());
    }

    /** Those from which anything is shown, or assumed. */
    Set<DatasetId> datasets() {
        return Stream.of(
                        figures.stream()
                                .flatMap(glance -> glance.tables().versions().stream())
                                .map(DatasetVersion::dataset),
                        Lane.datasets().stream().map(DatasetId::new),
                        figures.stream()
                                .flatMap(glance -> glance.tables().revision().assumptions().values().stream())
                                .flatMap(assumption -> Stream.ofNullable(assumption.from()))
                                .map(ObservationRef::dataset))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /** All that it rests on; a figure and the timeline may tell of the same. */
    List<Observation> observations() {
        return Stream.concat(
                        figures.stream().flatMap(glance -> glance.tables().observations().stream()),
                        timeline.stream().flatMap(events -> events.observations().stream()))
                .toList();
    }
}
