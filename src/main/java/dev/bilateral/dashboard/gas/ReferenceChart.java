package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Mark.Shape;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Bracket;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.PlotItem.Threshold;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Qualifier;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Text;
import dev.bilateral.dashboard.gas.PipelineRecord.FlowYear;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.DisagreementBrackets;
import dev.bilateral.figure.MarkDetails;
import dev.bilateral.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The scenario's share of its plateau beside other pipelines' shares of their design capacity. A complete record is a
 * line; of the others each figure stands alone.
 */
final class ReferenceChart {

    private static final Messages TEXTS = Messages.of(ReferenceChart.class);
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.REFERENCE);
    private static final List<Shape> LINE_SHAPES = List.of(Shape.DISC, Shape.SQUARE);
    private static final List<Shape> POINT_SHAPES = List.of(Shape.TRIANGLE_DOWN, Shape.PLUS);
    private static final int LAST_SLOT = 16;
    private static final int TOP = 110;
    private static final String DESIGN = "design-capacity";

    private final GasReading gas;
    private final List<PipelineRecord> pipelines;
    private final Table table;

    ReferenceChart(GasReading gas, List<PipelineRecord> pipelines) {
        this.gas = gas;
        this.pipelines = pipelines;
        this.table = gas.tables().extra(ReferenceTable.NAME).orElseThrow();
    }

    TimeChart chart(String title) {
        List<PlotItem> items = new ArrayList<>();
        List<LegendEntry> legend = new ArrayList<>();
        items.add(new Threshold(DESIGN, DESIGN, 100, TEXTS.text("reference.design"), List.of()));
        addPipelines(items, legend);
        addScenario(items, legend);
        items.addAll(brackets());
        double highest = table.toList().stream()
                .mapToDouble(row -> table.number(row, "share_percent").orElse(0))
                .max()
                .orElse(0);
        double top = highest <= TOP ? TOP : ValueAxis.top(highest);
        Axis y = new Axis(TEXTS.text("reference.axis"), Text.unit("percent"), 0, top, 0);
        Plot plot = new Plot("reference", "", y, 380, 300, items);
        XAxis x = new XAxis(TEXTS.text("reference.x"), 0, lastSlot());
        return new TimeChart(title, summary(), x, null, List.of(plot), legend, false, false);
    }

    private String summary() {
        return TEXTS.text(
                "reference.summary",
                Text.list(pipelines.stream()
                        .filter(PipelineRecord::hasShares)
                        .map(PipelineRecord::name)
                        .toList()),
                gas.run().scenario());
    }

    /** As far as the records go, so that none is cut off. */
    private int lastSlot() {
        return pipelines.stream()
                .flatMap(p -> p.years().stream())
                .mapToInt(FlowYear::sinceFirstGas)
                .reduce(LAST_SLOT, StrictMath::max);
    }

    private void addPipelines(List<PlotItem> items, List<LegendEntry> legend) {
        int lines = 0;
        int points = 0;
        for (PipelineRecord pipeline : pipelines) {
            if (pipeline.isComplete()) {
                Line line = line(pipeline, lines++);
                items.add(line);
                legend.add(entry(pipeline, line.symbol(), line.dash(), TEXTS.text("legend.complete", pipeline.name())));
            } else if (pipeline.hasShares()) {
                Shape shape = POINT_SHAPES.get(points++ % POINT_SHAPES.size());
                items.add(new Marks(pipeline.years().stream()
                        .map(y -> mark(pipeline, y, shape))
                        .toList()));
                legend.add(entry(pipeline, shape, null, TEXTS.text("legend.incomplete", pipeline.name())));
            }
        }
    }

    private static LegendEntry entry(PipelineRecord pipeline, @Nullable Shape shape, @Nullable Dash dash, String text) {
        return new LegendEntry(
                pipeline.id(), new LegendSymbol(Role.REFERENCE, shape, Fill.SOLID, dash, false, false), text);
    }

    private Line line(PipelineRecord pipeline, int index) {
        return new Line(
                pipeline.id(),
                pipeline.id(),
                Role.REFERENCE,
                DASHES.get(index % DASHES.size()),
                1.75,
                LINE_SHAPES.get(index % LINE_SHAPES.size()),
                true,
                pipeline.years().stream()
                        .map(y -> new Point(y.sinceFirstGas(), y.share()))
                        .toList(),
                pipeline.name(),
                pipeline.years().stream().map(y -> detail(pipeline, y)).toList());
    }

    private static Mark mark(PipelineRecord pipeline, FlowYear y, Shape shape) {
        Observation o = y.observation();
        List<String> details = new ArrayList<>(MarkDetails.of(o));
        details.addFirst(detail(pipeline, y));
        return new Mark(
                o.id(),
                pipeline.id(),
                Role.REFERENCE,
                shape,
                isAbout(o) ? Fill.HOLLOW : Fill.SOLID,
                (double) y.sinceFirstGas(),
                null,
                y.share(),
                null,
                null,
                null,
                null,
                share(y),
                details,
                false);
    }

    private static String detail(PipelineRecord pipeline, FlowYear y) {
        return TEXTS.text(
                "reference.detail", pipeline.name(), y.year(), StatedText.quantity(y.observation()), share(y));
    }

    /** Our arithmetic on a stated flow keeps its hedge. */
    private static String share(FlowYear y) {
        String percent = Text.withUnit(Text.rounded(y.share(), 0), "percent");
        return isAbout(y.observation()) ? Text.unbroken(TEXTS.text("reference.about", percent)) : percent;
    }

    private static boolean isAbout(Observation o) {
        Stated stated = o.stated();
        return stated != null && stated.qualifier() == Qualifier.ABOUT;
    }

    /** Where the sources of one pipeline's year disagree, also with a figure that its line does not take. */
    private List<Bracket> brackets() {
        List<Bracket> all = new ArrayList<>();
        for (PipelineRecord pipeline : pipelines) {
            Map<Integer, FlowYear> years = pipeline.years().stream()
                    .collect(Collectors.toMap(FlowYear::year, Function.identity(), (first, other) -> first));
            List<Observation> stated = gas.tables().drawn(pipeline.id() + PipelineRecords.FLOW);
            DisagreementBrackets.of(
                            stated,
                            d -> d.observations()
                                    .getFirst()
                                    .calendarYear()
                                    .flatMap(year -> Optional.ofNullable(years.get(year)))
                                    .map(year -> (double) year.sinceFirstGas()))
                    .forEach(bracket -> all.add(named(pipeline, bracket)));
        }
        return all;
    }

    /** Several pipelines share a slot here, so each bracket says whose figures it is about. */
    private static Bracket named(PipelineRecord pipeline, Bracket bracket) {
        List<String> details = new ArrayList<>(bracket.details());
        details.addFirst(pipeline.name());
        return new Bracket(bracket.id(), bracket.x(), bracket.label(), details);
    }

    private void addScenario(List<PlotItem> items, List<LegendEntry> legend) {
        List<Point> saved = points(ReferenceTable.SAVED);
        if (!saved.isEmpty()) {
            String name = TEXTS.text("line.saved", gas.tables().revision().number());
            items.add(scenarioLine("share-saved", ProjectedLines.SAVED_KEY, Role.REFERENCE, Dash.SAVED, saved, name));
            legend.add(ProjectedLines.legend(ProjectedLines.SAVED_KEY, Role.REFERENCE, Dash.SAVED, name));
        }
        List<Point> points = points(ReferenceTable.SCENARIO);
        if (!points.isEmpty()) {
            String name = gas.run().scenario();
            items.add(
                    scenarioLine("share", ProjectedLines.SCENARIO_KEY, Role.PROJECTED, Dash.PROJECTION, points, name));
            legend.add(ProjectedLines.legend(
                    ProjectedLines.SCENARIO_KEY, Role.PROJECTED, Dash.PROJECTION, TEXTS.text("legend.scenario", name)));
        }
    }

    private static Line scenarioLine(String id, String key, Role role, Dash dash, List<Point> points, String name) {
        boolean isScenario = role == Role.PROJECTED;
        List<String> details = points.stream()
                .map(p -> TEXTS.text("reference.scenarioDetail", name, (int) p.x(), Text.rounded(p.y(), 0)))
                .toList();
        return new Line(
                id,
                key,
                role,
                dash,
                isScenario ? 2.5 : 1,
                isScenario ? Shape.DISC : null,
                false,
                points,
                name,
                details);
    }

    private List<Point> points(String name) {
        return table.toList().stream()
                .filter(row -> table.text(row, "pipeline").orElse("").equals(name))
                .filter(row -> table.number(row, "x").orElseThrow() <= lastSlot())
                .map(row -> new Point(
                        table.number(row, "x").orElseThrow(),
                        table.number(row, "share_percent").orElseThrow()))
                .toList();
    }
}
