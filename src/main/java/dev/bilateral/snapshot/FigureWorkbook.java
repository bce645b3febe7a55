package dev.bilateral.snapshot;

import dev.bilateral.chart.picture.Pictures;
import dev.bilateral.chart.picture.TooManyPictures;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ProjectionFile;
import dev.bilateral.figure.outcome.WhatMovesTable;
import dev.bilateral.model.Bands;
import dev.bilateral.scenario.TypedAssumptions;
import dev.bilateral.table.Table;
import dev.bilateral.table.workbook.Sheet;
import dev.bilateral.table.workbook.Workbook;
import dev.bilateral.table.workbook.XlsxWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What a figure shows, for spreadsheets: the tables of a snapshot as sheets of one workbook. */
@Component
public class FigureWorkbook {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String EXTENSION = "xlsx";

    private static final Messages TEXTS = Messages.of(FigureWorkbook.class);

    private final DatasetService datasets;
    private final FrozenStates states;
    private final Pictures turns;

    FigureWorkbook(DatasetService datasets, FrozenStates states, Pictures turns) {
        this.datasets = datasets;
        this.states = states;
        this.turns = turns;
    }

    /** As the CSV file of the projection is called. */
    public String name(Figure figure, FigureTables tables) {
        return file(figure, tables).name();
    }

    /**
     * A function of figure and state alone: the same bytes on every machine. Made in turn with pictures, since it takes
     * a processor, and is held whole in memory.
     *
     * @throws TooManyPictures where too many others are being made
     */
    public byte[] bytes(Figure figure, FigureTables tables) {
        return turns.inTurn(() -> made(figure, tables, TypedAssumptions::of));
    }

    /** The same with values of assumptions as texts, as workbooks were before these had numbers: some are still about. */
    public byte[] bytesWithTexts(Figure figure, FigureTables tables) {
        return turns.inTurn(() -> made(figure, tables, UnaryOperator.identity()));
    }

    private byte[] made(Figure figure, FigureTables tables, UnaryOperator<Table> form) {
        SnapshotTables more = SnapshotTables.of(figure, tables, datasets);
        Table projection = file(figure, tables).table(tables);
        List<Sheet> sheets = new ArrayList<>(List.of(
                new Sheet.Rows(name("data"), tables.observationTable(), null),
                new Sheet.Rows(name("projection"), projection, ProjectionChart.of(tables, projection)),
                new Sheet.Rows(name("assumptions"), form.apply(more.assumptions()), null),
                new Sheet.Rows(name("sources"), more.sources(), null)));
        tables.extra(Bands.TABLE).ifPresent(bands -> sheets.add(2, new Sheet.Rows(name("bands"), bands, null)));
        tables.extra(FigureTables.STACKED)
                .ifPresent(stacked -> sheets.add(new Sheet.Rows(name("stacked"), stacked, null)));
        tables.extra(WhatMovesTable.NAME)
                .ifPresent(matters -> sheets.add(new Sheet.Rows(name("matters"), matters, null)));
        sheets.add(new Sheet.Lines(name("readme"), readme(figure, tables)));
        String title = figure.spec(tables).title();
        return XlsxWriter.bytes(new Workbook(title, "Bilateral", tables.newestDate(), sheets));
    }

    private ProjectionFile file(Figure figure, FigureTables tables) {
        return ProjectionFile.of(figure, tables, datasets, EXTENSION);
    }

    private List<Sheet.Line> readme(Figure figure, FigureTables tables) {
        List<String> sheets = new ArrayList<>(List.of(
                described("data", "observations"),
                described("projection", "projection"),
                described("assumptions", "assumptions"),
                described("sources", "sources")));
        tables.extra(Bands.TABLE)
                .ifPresent(bands ->
                        sheets.add(2, TEXTS.text("workbook.sheet", name("bands"), TEXTS.text("workbook.bands"))));
        tables.extra(FigureTables.STACKED)
                .ifPresent(stacked ->
                        sheets.add(TEXTS.text("workbook.sheet", name("stacked"), TEXTS.text("workbook.stacked"))));
        tables.extra(WhatMovesTable.NAME)
                .ifPresent(matters ->
                        sheets.add(TEXTS.text("workbook.sheet", name("matters"), TEXTS.text("workbook.matters"))));
        return Readme.ofWorkbook(states.of(figure, tables), sheets).stream()
                .map(FigureWorkbook::line)
                .toList();
    }

    private static Sheet.Line line(String markdown) {
        if (markdown.startsWith("# ")) {
            return new Sheet.Line(Sheet.Kind.TITLE, markdown.substring(2));
        }
        if (markdown.startsWith("## ")) {
            return new Sheet.Line(Sheet.Kind.HEADING, markdown.substring(3));
        }
        boolean isItem = markdown.startsWith("- ");
        return new Sheet.Line(Sheet.Kind.TEXT, isItem ? "• " + markdown.substring(2) : markdown.strip());
    }

    private static String described(String sheet, String file) {
        return TEXTS.text("workbook.sheet", name(sheet), TEXTS.text("file." + file));
    }

    private static String name(String sheet) {
        return TEXTS.text("workbook.sheet." + sheet);
    }
}
