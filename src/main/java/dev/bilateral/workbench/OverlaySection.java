package dev.bilateral.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dev.bilateral.chart.ChartSpec;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.Measure;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonCharts;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonTable;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.CsvDownload;
import dev.bilateral.ui.TabSet;
import dev.bilateral.ui.TableView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes of the inputs: one figure's quantities laid over one another, and what the first lacks or has more. */
final class OverlaySection extends Section {

    private static final Messages MESSAGES = Messages.of(OverlaySection.class);
    private static final String ABSOLUTE = "absolute";
    private static final String PERCENT = "percent";

    private final transient TableView tables;
    private final ChoiceBar figures;
    private final ChoiceBar units;
    private final TabSet tabs = new TabSet(MESSAGES.text("overlay.tabs"));
    private final Div charts = new Div();
    private final Div table = new Div();
    private final Div files = new Div();
    private transient Map<String, EChart> shown = new LinkedHashMap<>();
    private transient @Nullable Comparison comparison;

    OverlaySection(List<Figure> all, TableView tables, Consumer<ComparisonState> change) {
        this.tables = tables;
        Map<String, String> titles = new LinkedHashMap<>();
        all.forEach(figure -> titles.put(figure.id(), figure.title()));
        figures = new ChoiceBar(MESSAGES.text("overlay.figure"), titles, id -> change.accept(state().showing(id)));
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(ABSOLUTE, MESSAGES.text("overlay.absolute"));
        ways.put(PERCENT, MESSAGES.text("overlay.percent"));
        units = new ChoiceBar(
                MESSAGES.text("overlay.difference"),
                ways,
                way -> change.accept(state().inPercent(way.equals(PERCENT))));
        Div switches = new Div(figures, units);
        switches.addClassName("switches");
        charts.addClassName("compare-charts");
        files.addClassName("compare-files");
        tabs.add("charts", MESSAGES.text("overlay.charts"), () -> charts)
                .add("rows", MESSAGES.text("overlay.table"), this::filledTable);
        add(new H2(MESSAGES.text("overlay.title")), switches, tabs, files);
    }

    void show(Comparison compared) {
        comparison = compared;
        figures.press(compared.state().figure());
        units.press(compared.state().isPercent() ? PERCENT : ABSOLUTE);
        Map<String, ChartSpec> specs = new LinkedHashMap<>();
        for (Measure measure : compared.figure().measures()) {
            ComparisonCharts drawn = new ComparisonCharts(compared, measure);
            specs.put(compared.figure().id() + "." + measure.id(), drawn.overlay());
            specs.put(compared.figure().id() + "." + measure.id() + ".difference", drawn.difference());
        }
        if (!List.copyOf(shown.keySet()).equals(List.copyOf(specs.keySet()))) {
            charts.removeAll();
            shown = new LinkedHashMap<>();
            specs.forEach((id, spec) -> {
                EChart chart = new EChart(spec);
                chart.setElsewhere(MESSAGES.text("overlay.elsewhere"));
                shown.put(id, chart);
                Div panel = new Div(new H3(spec.title()), chart);
                panel.addClassName("chart-panel");
                charts.add(panel);
            });
        }
        specs.forEach((id, spec) -> {
            EChart chart = shown.get(id);
            if (chart != null) {
                chart.setSpec(spec);
                chart.getParent().ifPresent(panel -> title(panel).setText(spec.title()));
            }
        });
        if (tabs.isOpen("rows")) {
            filledTable();
        }
        files.removeAll();
        files.add(link(compared, CsvProfile.EXCEL), link(compared, CsvProfile.DATA));
    }

    private static H3 title(Component panel) {
        return (H3) panel.getChildren().findFirst().orElseThrow();
    }

    private Component filledTable() {
        Comparison now = comparison;
        table.removeAll();
        if (now != null) {
            table.add(tables.of(MESSAGES.text("overlay.rows"), ComparisonTable.of(now), List.of()));
        }
        return table;
    }

    private static Anchor link(Comparison compared, CsvProfile profile) {
        return new Anchor(
                CsvDownload.of(
                        ComparisonTable.fileName(compared.state(), "csv"),
                        ComparisonTable.file(compared, "csv"),
                        profile),
                MESSAGES.text("overlay.download." + profile));
    }

    private ComparisonState state() {
        Comparison now = comparison;
        if (now == null) {
            throw new IllegalStateException("Nothing can be chosen before something is compared");
        }
        return now.state();
    }
}
