package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.table.Table;
import dev.bilateral.ui.TableView;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tabs beside the chart. Each is built when it is opened, and follows edits from then on. */
final class LazyTabs {

    private static final Messages MESSAGES = Messages.of(LazyTabs.class);
    private final Figure figure;
    private final TableView tableView;
    private final Div table = new Div();
    private final Div sources = new Div();
    private final Div method = new Div();
    private @Nullable FigureTables shown;

    LazyTabs(Figure figure, TableView tableView) {
        this.figure = figure;
        this.tableView = tableView;
        table.addClassName("table-tab");
        sources.addClassName("sources-tab");
        method.addClassName("method-tab");
    }

    void show(FigureTables tables) {
        shown = tables;
        refresh(table, () -> fillTable(tables));
        refresh(method, () -> fillMethod(tables));
    }

    Component table() {
        return fill(table, this::fillTable);
    }

    Component sources() {
        return fill(sources, this::fillSources);
    }

    Component method() {
        return fill(method, this::fillMethod);
    }

    private Component fill(Div tab, Consumer<FigureTables> filling) {
        FigureTables now = shown;
        if (now != null) {
            tab.removeAll();
            filling.accept(now);
        }
        return tab;
    }

    private static void refresh(Div tab, Runnable filling) {
        if (tab.isAttached() && tab.getParent().filter(Component::isVisible).isPresent()) {
            tab.removeAll();
            filling.run();
        }
    }

    private void fillTable(FigureTables tables) {
        add(MESSAGES.text("table.observed"), ObservedTable.of(tables.observations()));
        tables.extra(FigureTables.CONVERTED).ifPresent(converted -> add(MESSAGES.text("table.converted"), converted));
        String scenario = tables.scenario().title();
        String note = figure.converted(tables).note();
        add(
                note.isEmpty()
                        ? MESSAGES.text("table.projected", scenario)
                        : MESSAGES.text("table.projected.converted", scenario, note),
                tables.projection());
    }

    private void add(String heading, Table rows) {
        table.add(new H2(heading), tableView.of(heading, rows, List.of()));
    }

    private void fillSources(FigureTables tables) {
        sources.add(SourceRecords.of(tables.observations()));
    }

    private void fillMethod(FigureTables tables) {
        figure.method(tables).forEach(section -> {
            method.add(new H2(section.heading()));
            section.paragraphs().forEach(text -> method.add(new Paragraph(text)));
        });
    }
}
