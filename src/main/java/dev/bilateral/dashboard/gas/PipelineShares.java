package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.Dash;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Mark.Shape;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Line;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.PlotItem.Point;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.MarkDetails;
import dev.bilateral.figure.pipeline.PipelineRecord;
import dev.bilateral.figure.pipeline.PipelineRecord.FlowYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other pipelines' shares of their design capacity since first gas. A complete record is a line; of the others each
 * figure stands alone.
 */
final class PipelineShares {

    private static final Messages TEXTS = Messages.of(PipelineShares.class);
    private static final List<Dash> DASHES = List.of(Dash.SOLID, Dash.REFERENCE);
    private static final List<Shape> LINE_SHAPES = List.of(Shape.DISC, Shape.SQUARE);
    private static final List<Shape> POINT_SHAPES = List.of(Shape.TRIANGLE_DOWN, Shape.PLUS);

    private final List<PipelineRecord> pipelines;

    PipelineShares(List<PipelineRecord> pipelines) {
        this.pipelines = pipelines;
    }

    void addTo(List<PlotItem> items, List<LegendEntry> legend) {
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
                y.isAbout() ? Fill.HOLLOW : Fill.SOLID,
                (double) y.sinceFirstGas(),
                null,
                y.share(),
                null,
                null,
                null,
                null,
                TEXTS.text("reference.mark", pipeline.name(), y.shareText()),
                details,
                false);
    }

    private static String detail(PipelineRecord pipeline, FlowYear y) {
        return TEXTS.text(
                "reference.detail", pipeline.name(), y.year(), StatedText.quantity(y.observation()), y.shareText());
    }
}
