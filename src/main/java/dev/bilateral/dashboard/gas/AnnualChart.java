package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.PlotItem.Note;
import dev.bilateral.chart.PlotItem.Threshold;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.BandItems;
import dev.bilateral.figure.DisagreementBrackets;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.YearAxis;
import dev.bilateral.model.GasUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Volumes a year: the main plot, and beneath it the first phase, which can't be read at the main plot's scale. What no
 * source dates stands in the gutter.
 */
final class AnnualChart {

    private static final Messages TEXTS = Messages.of(AnnualChart.class);
    private static final Gutter GUTTER = new Gutter(TEXTS.text("gutter"), 150, 72);

    private final GasReading gas;
    private final GasMarks marks;
    private final ProjectedLines planned;
    private final LinkThresholds links;

    AnnualChart(GasReading gas) {
        this.gas = gas;
        this.marks = new GasMarks(gas.unit());
        this.planned = new ProjectedLines(
                "planned",
                gas,
                "year",
                gas.unit().column("planned_bcm"),
                Text::volume,
                Text.unit(gas.unit().yearly()));
        this.links = new LinkThresholds(gas);
    }

    TimeChart chart(String title) {
        List<Plot> plots = List.of(main(), firstPhase());
        return new TimeChart(title, new GasSummary(gas).text(), years(), GUTTER, plots, legend(plots), false, false);
    }

    /** The scenario's years, wider where a source dates something outside of them. */
    private XAxis years() {
        int[] years = Stream.concat(
                        gas.tables().projection().toList().stream().map(row -> (int)
                                gas.tables().projection().number(row, "year").orElseThrow()),
                        periods().map(period -> (int) StrictMath.round(YearAxis.middle(period))))
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return new XAxis("", years[0], years[years.length - 1]);
    }

    private Stream<Period> periods() {
        return dated().stream().flatMap(o -> Stream.ofNullable(o.period()));
    }

    private List<Observation> dated() {
        return Stream.concat(gas.claims().announcedStarts().stream(), gas.claims().delivered().stream())
                .toList();
    }

    private Plot main() {
        List<PlotItem> items = new ArrayList<>(planned.items(true));
        if (planned.bands().isEmpty()) {
            items.addAll(DeliveredLine.bands(gas));
        }
        DeliveredLine.of(gas).ifPresent(items::add);
        List<Mark> all = mainMarks();
        items.add(new Marks(all));
        items.addAll(DisagreementBrackets.of(dated()));
        noDelivery().ifPresent(items::add);
        plateau().ifPresent(items::add);
        return new Plot("annual", "", axis(highest(all, items)), 300, 240, items);
    }

    private List<Mark> mainMarks() {
        List<Mark> all = new ArrayList<>(marks.of(gas.claims().undatedInitial()));
        all.addAll(marks.of(gas.claims().ceilings()));
        all.addAll(marks.of(gas.claims().capacities()).stream()
                .map(this::asCapacity)
                .toList());
        if (gas.unit() == GasUnit.MCM_DAY) {
            all.addAll(GasMarks.asStated(gas.claims().dailyCeilings()));
        }
        all.addAll(marks.of(gas.claims().announcedStarts()));
        all.addAll(marks.of(gas.claims().delivered()));
        return all;
    }

    private Mark asCapacity(Mark mark) {
        return mark.label().isEmpty() ? mark : mark.labelled(TEXTS.text("mark.capacity", mark.label()));
    }

    private Plot firstPhase() {
        List<PlotItem> items = new ArrayList<>(links.items());
        List<Mark> all = new ArrayList<>(marks.of(gas.claims().undatedInitial()));
        gas.claims().announcedStarts().forEach(o -> all.add(marks.announced(o)));
        all.addAll(marks.of(gas.claims().delivered()));
        Axis axis = axis(highest(all, items));
        items.addAll(planned.items(false));
        items.add(new Marks(all));
        return new Plot("first-phase", TEXTS.text("firstPhase.title"), axis, 140, 160, items);
    }

    /** Only where no source of the edition reports a delivery. */
    private Optional<Note> noDelivery() {
        double asOf = YearAxis.at(gas.asOf());
        boolean isShown =
                gas.claims().delivered().isEmpty() && asOf >= years().min() - 0.5 && asOf <= years().max() + 0.5;
        return isShown
                ? Optional.of(
                        new Note(asOf, null, Role.OBSERVED, null, TEXTS.text("note.noDelivery", Text.date(gas.asOf()))))
                : Optional.empty();
    }

    private Optional<Note> plateau() {
        GasRun run = gas.run();
        boolean isShown = !run.isFlat() && run.plateauYear() <= years().max() && run.plateauYear() >= years().min();
        return isShown
                ? Optional.of(new Note(
                        run.plateauYear(),
                        gas.conversion().of(run.plateau()),
                        Role.PROJECTED,
                        null,
                        TEXTS.text("note.plateau", Text.volume(gas.conversion().of(run.plateau())), run.plateauYear())))
                : Optional.empty();
    }

    private Axis axis(double highest) {
        return ValueAxis.upTo(
                highest, new GasSummary(gas).axisTitle(), Text.unit(gas.unit().yearly()));
    }

    private static double highest(List<Mark> marks, List<PlotItem> items) {
        double ofMarks = marks.stream()
                .flatMap(m -> Stream.of(
                        m.value(),
                        m.lower() == null ? null : m.lower().at(),
                        m.upper() == null ? null : m.upper().at()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double ofItems = items.stream()
                .flatMap(item -> switch (item) {
                    case PlotItem.Line line -> line.points().stream().map(PlotItem.Point::y);
                    case Threshold threshold -> Stream.of(threshold.value());
                    default -> Stream.<Double>empty();
                })
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return StrictMath.max(
                StrictMath.max(ofMarks, ofItems), BandItems.top(items).orElse(0));
    }

    private List<LegendEntry> legend(List<Plot> plots) {
        List<LegendEntry> entries = new ArrayList<>(MarkLegend.of(plots.stream()
                .flatMap(plot -> plot.items().stream())
                .flatMap(item -> item instanceof Marks(List<Mark> some) ? some.stream() : Stream.empty())
                .toList()));
        entries.addAll(planned.legend());
        if (planned.bands().isEmpty()) {
            entries.addAll(BandItems.legend(DeliveredLine.bands(gas)));
        }
        DeliveredLine.legend(gas).ifPresent(entries::add);
        entries.addAll(links.legend());
        return List.copyOf(entries);
    }
}
