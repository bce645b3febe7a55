package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PartialDate;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.DisagreementBrackets;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All totals as stated, by year and in the gutter, before the scenario's interval. No line joins them. */
record TurnoverChart(FigureTables tables, XAxis years) {

    private static final Messages TEXTS = Messages.of(TurnoverChart.class);
    /** Oldest statement first within a slot; what was said on no known day stands before them. */
    private static final Comparator<Observation> SIDE_BY_SIDE = Comparator.comparing(
                    Observation::statedOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .thenComparingInt(Observation::n);

    private static final MarkOf MARKS = MarkOf.asStated().labelled(StatedText::number);
    private static final MarkOf GOALS = MARKS.as(Role.PLANNED);
    /** The scale that the chart has at least, in USD bn, so that editions compare at a glance. */
    private static final double LOWEST_TOP = 8;

    static final int GUTTER = 120;
    static final int NARROW_GUTTER = 72;

    TimeChart chart() {
        return time(TradeTitles.title(tables), plot(380, 320, false), GUTTER, false);
    }

    TimeChart micro() {
        return time(TradeTitles.title(tables), plot(96, 96, true), 48, true);
    }

    Axis axis() {
        double top = Stream.concat(
                        marks().stream().flatMap(TurnoverChart::ends),
                        Stream.of(projection().top()))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(LOWEST_TOP);
        double even = Math.max(LOWEST_TOP, 2 * Math.ceil(top / 2));
        return new Axis(TEXTS.text("axis"), TEXTS.text("axis.unit"), 0, even, 0);
    }

    /** The statements that have a mark. */
    List<Observation> shown() {
        TradeRows rows = new TradeRows(tables);
        Stream<Observation> goals = rows.shown(TradeSeries.GOALS).stream().filter(o -> o.period() != null);
        return Stream.concat(rows.shown(TradeSeries.TURNOVER).stream(), goals)
                .filter(this::isInView)
                .sorted(SIDE_BY_SIDE)
                .toList();
    }

    private TimeChart time(String title, Plot plot, int gutter, boolean isMicro) {
        return new TimeChart(
                title,
                FigureWords.summary(tables, shown()),
                years,
                new Gutter(isMicro ? "" : TEXTS.text("gutter"), gutter, isMicro ? gutter : NARROW_GUTTER),
                List.of(plot),
                isMicro ? List.of() : legend(),
                isMicro,
                !isMicro);
    }

    private Plot plot(int height, int narrowHeight, boolean isMicro) {
        List<PlotItem> items = new ArrayList<>(projection().items());
        items.add(new Marks(isMicro ? marks().stream().map(m -> m.labelled("")).toList() : marks()));
        if (!isMicro) {
            items.addAll(DisagreementBrackets.of(shown()));
        }
        return new Plot("turnover", "", axis(), height, narrowHeight, items);
    }

    private List<Mark> marks() {
        return shown().stream()
                .map(o -> o.series().id().equals(TradeSeries.GOALS) ? GOALS.inTime(o) : MARKS.inTime(o))
                .toList();
    }

    private List<LegendEntry> legend() {
        return Stream.concat(MarkLegend.of(marks()).stream(), projection().legend().stream())
                .toList();
    }

    private TradeProjection projection() {
        return new TradeProjection(tables, years);
    }

    private boolean isInView(Observation o) {
        return o.period() == null
                || (o.period().start().getYear() >= years.min()
                        && o.period().end().getYear() <= years.max());
    }

    private static Stream<Double> ends(Mark mark) {
        Double lower = mark.lower() == null ? null : mark.lower().at();
        Double upper = mark.upper() == null ? null : mark.upper().at();
        return Stream.of(mark.value(), lower, upper).filter(Objects::nonNull);
    }
}
