package dev.bilateral.figure;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.outcome.WhatMovesTable;
import dev.bilateral.model.InputWarning;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioTitle;
import dev.bilateral.table.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one figure in one state.
 *
 * @param revision the saved revision that the state builds on
 * @param inputs the revision's values with the state's overrides
 * @param references how reference pipelines filled, as the state's pins tell it
 * @param versions the pinned versions that its observations come from, the figure's own dataset first
 * @param observations all that the figure rests on, drawn or not, in the order of its datasets and files
 * @param observationTable the same observations as a table
 * @param projection what the model computes from {@code inputs}
 * @param saved what it computes from the revision alone, or null without overrides and where it can't be computed
 *     with these pins
 * @param extras further tables that its charts draw, by name
 */
public record FigureTables(
        FigureState state,
        ScenarioTitle scenario,
        ScenarioRevision revision,
        Inputs inputs,
        ReferenceRamps references,
        List<DatasetVersion> versions,
        List<Observation> observations,
        Table observationTable,
        Table projection,
        @Nullable Table saved,
        List<Table> extras) {

    /** The table of what sources state in another unit, where a switch asks for one. */
    public static final String CONVERTED = "converted";

    /** The table of what the chart stacks upon the projection, where it does. */
    public static final String STACKED = "stacked";

    /** More are not put into a page as they are: each of their cells would be held by server and browser alike. */
    public static final int MOST_LISTED = 500;

    /** The drawn observations of some series, in file order. */
    public List<Observation> drawn(String... seriesIds) {
        List<String> wanted = List.of(seriesIds);
        return observations.stream()
                .filter(o -> wanted.contains(o.series().id()) && o.flag().isDrawn())
                .toList();
    }

    /**
     * These tables, and where an assumption that the figure rests on is a range, also what comes of its draws; where its
     * assumptions are weighed, also which of them matters.
     */
    public FigureTables withBands(Figure figure) {
        List<Table> more = new ArrayList<>(extras);
        more.addAll(Percentiles.deciles(figure, this));
        state.question()
                .map(question -> WhatMovesTable.of(question, inputs, references))
                .ifPresent(more::add);
        return new FigureTables(
                state,
                scenario,
                revision,
                inputs,
                references,
                versions,
                observations,
                observationTable,
                projection,
                saved,
                more);
    }

    public Optional<Table> extra(String name) {
        return extras.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The newest date among the pinned versions and the saving of the revision: how new all of it is. */
    public LocalDate newestDate() {
        LocalDate saved = LocalDate.ofInstant(revision.at(), ZoneOffset.UTC);
        return state.pins()
                .newest()
                .map(DatasetVersionId::day)
                .filter(saved::isBefore)
                .orElse(saved);
    }

    /** What a person should know about the inputs, as of the newest edition that is shown. */
    public List<InputWarning> warnings() {
        return inputs.warnings(state.pins()
                .newest()
                .map(version -> version.day().getYear())
                .orElseGet(() -> LocalDate.now(Clock.systemUTC()).getYear()));
    }

    public boolean isEdited() {
        return !state.overrides().isEmpty();
    }
}
