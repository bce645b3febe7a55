package dev.bilateral.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.bilateral.chart.ChartSpec;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.Percentiles;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonFile;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonTable;
import dev.bilateral.figure.comparison.ComparisonTables;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.CsvDownload;
import dev.bilateral.ui.TabSet;
import dev.bilateral.ui.TableView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes of the inputs: one figure's quantities laid over one another, and what the first lacks or has more. */
final class OverlaySection extends Section {

    private static final Messages MESSAGES = Messages.of(OverlaySection.class);
    private static final String ABSOLUTE = "absolute";
    private static final String PERCENT = "percent";

    private final transient DatasetService datasets;
    private final transient TableView tables;
    private final ChoiceBar figures;
    private final ChoiceBar units;
    private final TabSet tabs = new TabSet(MESSAGES.text("overlay.tabs"));
    private final Div charts = new Div();
    private final Div table = new Div();
    private final Div files = new Div();
    private final Paragraph note = new Paragraph(MESSAGES.text("overlay.bands"));
    private final Paragraph sources = new Paragraph();
    private transient Map<String, ComparedChart> shown = new LinkedHashMap<>();
    private transient @Nullable Comparison comparison;

    OverlaySection(List<Figure> all, DatasetService datasets, TableView tables, Consumer<ComparisonState> change) {
        this.datasets = datasets;
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
        note.addClassName("footnote");
        sources.addClassName("footnote");
        add(new H2(MESSAGES.text("overlay.title")), switches, tabs, note, sources, files);
    }

    void show(Comparison compared) {
        comparison = compared;
        figures.press(compared.state().figure());
        units.press(compared.state().isPercent() ? PERCENT : ABSOLUTE);
        showCharts(compared);
        note.setVisible(!compared.uncertain().isEmpty());
        sources.setText(String.join(" ", compared.sources()));
        if (tabs.isOpen("rows")) {
            filledTable();
        }
        files.removeAll();
        files.add(link(compared, CsvProfile.EXCEL), link(compared, CsvProfile.DATA));
        Stream.of("xlsx", "pdf", "docx").forEach(extension -> files.add(document(compared, extension)));
    }

    /** A chart stays as long as it is of the same quantity, so that it keeps its place and the focus. */
    private void showCharts(Comparison compared) {
        String figure = compared.figure().id();
        Map<String, ChartSpec> specs = compared.overlays();
        Map<String, String> titles = titles(compared);
        List<String> names =
                titles.keySet().stream().map(id -> figure + "." + id).toList();
        if (!List.copyOf(shown.keySet()).equals(names)) {
            charts.removeAll();
            shown = new LinkedHashMap<>();
            names.forEach(name -> {
                ComparedChart chart = new ComparedChart(MESSAGES.text("overlay.elsewhere"));
                shown.put(name, chart);
                charts.add(chart);
            });
        }
        titles.forEach((id, title) -> {
            ComparedChart chart = Objects.requireNonNull(shown.get(figure + "." + id));
            ChartSpec spec = specs.get(id);
            if (spec == null) {
                String why = compared.note(id);
                chart.show(title, why.isEmpty() ? MESSAGES.text("overlay.nothing") : why);
            } else {
                chart.show(title, spec, compared.note(id), PictureLinks.of(compared.state(), id));
            }
        });
    }

    private static Map<String, String> titles(Comparison compared) {
        Map<String, String> titles = new LinkedHashMap<>();
        compared.quantities().forEach((id, drawn) -> {
            titles.put(id, drawn.measure().title());
            titles.put(id + Comparison.DIFFERENCE, drawn.differenceTitle());
        });
        return titles;
    }

    private Component filledTable() {
        Comparison now = comparison;
        table.removeAll();
        if (now != null) {
            table.add(tables.of(MESSAGES.text("overlay.rows"), ComparisonTable.of(now), List.of()));
        }
        return table;
    }

    /** With bands where there are any. */
    private Anchor link(Comparison compared, CsvProfile profile) {
        ComparisonTables made = new ComparisonTables(compared);
        Percentiles percentiles = made.usual();
        return new Anchor(
                CsvDownload.of(
                        ComparisonFile.of(compared.state(), datasets, percentiles)
                                .name("csv"),
                        made.rows(percentiles),
                        profile),
                MESSAGES.text("overlay.download." + profile));
    }

    private static Anchor document(Comparison compared, String extension) {
        return PictureLinks.made(
                ComparisonFile.address(compared.state(), extension), MESSAGES.text("overlay.download." + extension));
    }

    private ComparisonState state() {
        Comparison now = comparison;
        if (now == null) {
            throw new IllegalStateException("Nothing can be chosen before something is compared");
        }
        return now.state();
    }
}
