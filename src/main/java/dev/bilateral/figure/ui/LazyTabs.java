package dev.bilateral.figure.ui;

import static dev.bilateral.common.Text.grouped;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.Bands;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.ui.ColumnHeader;
import dev.bilateral.ui.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tabs beside the chart. An open one follows edits; one that is closed waits, and shows the state in view whenever it
 * is opened.
 */
final class LazyTabs {

    static final String TABLE = "table";
    static final String SOURCES = "sources";
    static final String METHOD = "method";

    private static final Messages MESSAGES = Messages.of(LazyTabs.class);
    private static final List<String> BAND_COLUMNS = List.of("year", Bands.COLUMN, "p10", "p50", "p90");

    private final Figure figure;
    private final TableView tableView;
    private final Div table = new Div();
    private final Div sources = new Div();
    private final Div method = new Div();
    private final Map<String, Tab> tabs = Map.of(
            TABLE, new Tab(table, this::fillTable),
            SOURCES, new Tab(sources, this::fillSources),
            METHOD, new Tab(method, this::fillMethod));
    private @Nullable FigureTables shown;
    private final StatedRows observedRows = new StatedRows(this::observedOf);
    private final StatedRows sourceRows = new StatedRows(this::sourcesOf);

    LazyTabs(Figure figure, TableView tableView) {
        this.figure = figure;
        this.tableView = tableView;
        table.addClassName("table-tab");
        sources.addClassName("sources-tab");
        method.addClassName("method-tab");
    }

    /** @param isOpen whether the tab of a name is */
    void show(FigureTables tables, Predicate<String> isOpen) {
        shown = tables;
        tabs.keySet().stream().filter(isOpen).forEach(this::open);
    }

    /** What a tab holds, filled when it is opened. */
    Component content(String name) {
        return Objects.requireNonNull(tabs.get(name)).content;
    }

    /** Brings a tab up to date; a name of none of these leads nowhere. */
    void open(String name) {
        FigureTables now = shown;
        Tab tab = tabs.get(name);
        if (now != null && tab != null) {
            tab.fill(now);
        }
    }

    private void fillTable(FigureTables tables) {
        table.add(new H2(MESSAGES.text("table.observed")), observedRows.of(tables));
        tables.extra(FigureTables.CONVERTED).ifPresent(converted -> add(MESSAGES.text("table.converted"), converted));
        String scenario = tables.scenario().title();
        String note = figure.converted(tables).note();
        add(
                note.isEmpty()
                        ? MESSAGES.text("table.projected", scenario)
                        : MESSAGES.text("table.projected.converted", scenario, note),
                tables.projection());
        tables.extra(Bands.TABLE)
                .ifPresent(bands -> table.add(
                        new H2(MESSAGES.text("table.bands")),
                        new Paragraph(drawn(bands)),
                        tableView.of(MESSAGES.text("table.bands"), inWords(bands), BAND_COLUMNS)));
        tables.extra(FigureTables.STACKED).ifPresent(stacked -> add(MESSAGES.text("table.stacked"), stacked));
    }

    private Component observedOf(FigureTables tables) {
        String label = MESSAGES.text("table.observed");
        return areMany(tables)
                ? tableView.of(label, tables.observationTable(), List.of())
                : new ObservedRecords(label, tables.observations());
    }

    private static boolean areMany(FigureTables tables) {
        return tables.observations().size() > FigureTables.MOST_LISTED;
    }

    private void add(String heading, Table rows) {
        table.add(new H2(heading), tableView.of(heading, rows, List.of()));
    }

    private void fillSources(FigureTables tables) {
        if (areMany(tables)) {
            Anchor ledger = new Anchor(
                    "ledger?" + FigureStateCodec.PINS + "=" + tables.state().pins(), MESSAGES.text("sources.ledger"));
            ledger.getElement().setAttribute("router-link", true);
            sources.add(new Paragraph(new Text(MESSAGES.text("sources.many") + " "), ledger));
        }
        sources.add(sourceRows.of(tables));
    }

    private Component sourcesOf(FigureTables tables) {
        return areMany(tables)
                ? tableView.of(MESSAGES.text("tab.sources"), SourceRecords.table(tables.observations()), List.of())
                : SourceRecords.of(tables.observations());
    }

    private void fillMethod(FigureTables tables) {
        figure.method(tables).forEach(section -> {
            method.add(new H2(section.heading()));
            section.paragraphs().forEach(text -> method.add(new Paragraph(text)));
        });
        tables.extra(Bands.TABLE)
                .ifPresent(bands -> method.add(
                        new H2(MESSAGES.text("method.bands")),
                        new Paragraph(MESSAGES.text("method.bands.how")),
                        new Paragraph(drawn(bands))));
    }

    /** Names the columns that the percentiles are of as the table of the projection heads them. */
    private static Table inWords(Table bands) {
        int named = bands.indexOf(Bands.COLUMN);
        List<Table.Row> rows = bands.toList().stream()
                .map(row -> {
                    List<@Nullable Object> cells = new ArrayList<>(row.cells());
                    String unit = bands.text(row, "unit").orElse(null);
                    cells.set(named, ColumnHeader.of(Column.number(String.valueOf(cells.get(named)), unit)));
                    return new Table.Row(cells);
                })
                .toList();
        return Table.of(bands.name(), bands.columns(), rows);
    }

    /** What it takes to compute the same percentiles again, which each row holds. */
    private static String drawn(Table bands) {
        return bands.toList().stream()
                .findFirst()
                .map(Table.Row::cells)
                .map(cells -> MESSAGES.text(
                        "bands.drawn",
                        grouped(String.valueOf(cells.get(bands.indexOf("draws")))),
                        cells.get(bands.indexOf("generator")),
                        cells.get(bands.indexOf("seed"))))
                .orElse("");
    }

    /** What a tab shows, and of which tables: those that it shows already are not shown anew. */
    @SuppressWarnings("ReferenceEquality") // the same tables, not equal ones
    private static final class Tab {

        private final Div content;
        private final Consumer<FigureTables> filling;
        private @Nullable FigureTables filled;

        private Tab(Div content, Consumer<FigureTables> filling) {
            this.content = content;
            this.filling = filling;
        }

        private void fill(FigureTables now) {
            if (filled != now) {
                filled = now;
                content.removeAll();
                filling.accept(now);
            }
        }
    }
}
