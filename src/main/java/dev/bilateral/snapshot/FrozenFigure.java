package dev.bilateral.snapshot;

import dev.bilateral.chart.picture.Picture;
import dev.bilateral.chart.picture.Theme;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigurePicture;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.Headline;
import dev.bilateral.figure.outcome.OutcomeText;
import dev.bilateral.figure.outcome.WhatMoves;
import dev.bilateral.figure.outcome.WhatMovesTable;
import dev.bilateral.snapshot.frozen.About;
import dev.bilateral.snapshot.frozen.Basis;
import dev.bilateral.snapshot.frozen.ChartPicture;
import dev.bilateral.snapshot.frozen.Freezable;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.snapshot.frozen.Part;
import dev.bilateral.snapshot.frozen.Sentence;
import dev.bilateral.snapshot.frozen.UsedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a figure shows in one state. */
final class FrozenFigure implements Frozen {

    private static final Messages TEXTS = Messages.of(FrozenFigure.class);
    private static final Set<String> DESCRIBED =
            Set.of("observations", "projection", "assumptions", "sources", "bands");
    /** The name of the files of its chart. */
    private static final String CHART = "chart";

    private final Freezable of;
    private final Figure figure;
    private final FigureTables tables;
    private final FigureSpec spec;
    private final SnapshotTables all;

    FrozenFigure(Freezable of, SnapshotTables all) {
        this.of = of;
        this.all = all;
        figure = all.figure();
        tables = all.tables();
        spec = figure.spec(tables);
    }

    @Override
    public Freezable of() {
        return of;
    }

    @Override
    public Basis basis() {
        return new Basis(
                FigureStateCodec.address(figure, tables.state()),
                tables.state().pins(),
                List.of(UsedRevision.of(tables)),
                tables.versions());
    }

    @Override
    public String title() {
        return spec.title();
    }

    @Override
    public String subtitle() {
        return spec.subtitle();
    }

    @Override
    public List<Part> parts() {
        return all.inFiles().stream()
                .map(table -> new Part(
                        table,
                        DESCRIBED.contains(table.name())
                                ? TEXTS.text("file." + table.name())
                                : TEXTS.text("file.extra", table.name())))
                .toList();
    }

    @Override
    public List<ChartPicture> pictures() {
        List<ChartPicture> pictures = new ArrayList<>();
        pictures.add(new ChartPicture(CHART, "", FigurePicture.of(figure, tables, Picture.USUAL_WIDTH, Theme.LIGHT)));
        tables.state().question().stream()
                .flatMap(question -> WhatMoves.of(question, tables.inputs(), tables.references()).stream())
                .filter(moves -> !moves.tornado().bars().isEmpty())
                .map(this::whatMatters)
                .forEach(pictures::add);
        return pictures;
    }

    /** As {@code what-matters-cumulative-2044}. */
    private ChartPicture whatMatters(WhatMoves moves) {
        return new ChartPicture(
                WhatMovesTable.NAME + "-" + moves.outcome().code().replace(':', '-'),
                moves.title(),
                FigurePicture.ofWhatMatters(figure, tables, moves, Picture.USUAL_WIDTH, Theme.LIGHT));
    }

    @Override
    public List<Sentence> sentences() {
        Headline headline = figure.headline(tables);
        return List.of(
                sentence("title", spec.title()),
                sentence("subtitle", spec.subtitle()),
                sentence("number", headline.number()),
                sentence("context", headline.context()),
                sentence("scenario", headline.scenario()),
                sentence("status", String.join(" ", headline.status())));
    }

    private static Sentence sentence(String what, String text) {
        return new Sentence(what, TEXTS.text("said." + what), text);
    }

    @Override
    public List<Observation> observations() {
        return tables.observations();
    }

    @Override
    public About about() {
        List<Observation> rows = tables.observations();
        List<String> shown = new ArrayList<>(List.of(
                TEXTS.text(
                        "readme.observations",
                        rows.size(),
                        Statements.of(rows).count(),
                        rows.stream().filter(o -> o.period() == null).count()),
                TEXTS.text(
                        "readme.projection",
                        tables.projection().toList().size(),
                        tables.scenario().title())));
        shown.addAll(spec.lines());
        return new About(
                TEXTS.text("readme.what", figure.title()),
                shown,
                spec.footnote(),
                filters(),
                TEXTS.text("readme.unfiltered"),
                TEXTS.text("readme.units.text"));
    }

    /** What was chosen of each switch, and what was asked. */
    private List<String> filters() {
        return Stream.concat(
                        figure.switches().stream().map(this::filter),
                        tables.state().question().stream()
                                .map(asked -> TEXTS.text("readme.asked", OutcomeText.name(asked))))
                .toList();
    }

    private String filter(Figure.Switch of) {
        String chosen = tables.state().choice(of);
        return TEXTS.text(
                "readme.filter",
                of.label(),
                of.choices().stream()
                        .filter(choice -> choice.name().equals(chosen))
                        .findFirst()
                        .map(Figure.Choice::label)
                        .orElse(chosen));
    }
}
