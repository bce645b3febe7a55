package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.Gutter;
import dev.bilateral.chart.ChartSpec.Plot;
import dev.bilateral.chart.ChartSpec.TimeChart;
import dev.bilateral.chart.ChartSpec.XAxis;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.PlotItem.Marks;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Period;
import dev.bilateral.common.Stated;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.Finding;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Iranian customs count, in Iranian years, as bars over their true spans. On the scale of the totals above, but
 * never in their plot: coverage and calendar differ. The newest whole year is drawn even where it is our sum of both
 * legs, since the panel's title rests on it and no source prints a total.
 */
record CustomsPanel(FigureTables tables, XAxis years, Axis axis) {

    private static final Messages TEXTS = Messages.of(CustomsPanel.class);
    /** Of the three decimals that customs figures have. */
    private static final double HALF_A_DIGIT = 0.0005;

    Optional<Panel> panel() {
        return newestYear()
                .map(newest -> new Panel(
                        "iranian-customs",
                        title(newest),
                        TEXTS.text("customs.section"),
                        chart(newest),
                        note(newest),
                        false));
    }

    /** The panel's title as a sentence of its own. */
    Optional<Finding> finding() {
        return newestYear().map(newest -> {
            List<Observation> counted = new ArrayList<>(List.of(newest));
            counted.addAll(legs(newest, TradeSeries.CUSTOMS_EXPORTS));
            counted.addAll(legs(newest, TradeSeries.CUSTOMS_IMPORTS));
            overlapping(newest).ifPresent(year -> counted.addAll(new TradeRows(tables).totalsOf(year)));
            return Finding.of(title(newest) + ".", counted);
        });
    }

    private String title(Observation newest) {
        List<Observation> others = overlapping(newest)
                .map(year -> new TradeRows(tables).totalsOf(year))
                .orElse(List.of());
        String count = count(newest);
        return others.isEmpty()
                ? count
                : count
                        + TEXTS.text(
                                "customs.title.other",
                                TradeRows.numberList(others),
                                overlapping(newest).orElseThrow());
    }

    /** What customs count; where the total is our sum, the two sides are theirs and only the sum is called ours. */
    private String count(Observation newest) {
        String number = StatedText.plainNumber(newest);
        String span = StatedText.refersTo(newest);
        if (newest.modality() != Modality.DERIVED) {
            return TEXTS.text("customs.title", number, span);
        }
        String exports = leg(newest, TradeSeries.CUSTOMS_EXPORTS);
        String imports = leg(newest, TradeSeries.CUSTOMS_IMPORTS);
        return exports.isEmpty() || imports.isEmpty()
                ? TEXTS.text("customs.title.sum", number, span)
                : TEXTS.text("customs.title.sides", exports, imports, span, number);
    }

    /** A part of a year says which part, lest it is read beside whole years as one. */
    private static String label(Observation o) {
        if (o.series().id().equals(TradeSeries.CUSTOMS_PART)) {
            return TEXTS.text("customs.label.part", StatedText.number(o), StatedText.refersTo(o));
        }
        return o.modality() == Modality.DERIVED
                ? TEXTS.text("customs.label.sum", StatedText.number(o))
                : StatedText.number(o);
    }

    private TimeChart chart(Observation newest) {
        List<Mark> marks = shown(newest).stream()
                .map(MarkOf.asStated().labelled(CustomsPanel::label)::inTime)
                .toList();
        Plot plot = new Plot("customs", "", axis, 140, 140, List.of(new Marks(marks)));
        return new TimeChart(
                title(newest),
                FigureWords.summary(tables, shown(newest)),
                years,
                new Gutter("", TurnoverChart.GUTTER, TurnoverChart.NARROW_GUTTER), // so that years stand below years
                List.of(plot),
                MarkLegend.of(marks),
                false,
                false);
    }

    private List<Observation> shown(Observation newest) {
        TradeRows rows = new TradeRows(tables);
        return rows.numbers(TradeSeries.CUSTOMS, TradeSeries.CUSTOMS_PART).stream()
                .filter(o -> o.equals(newest) || o.modality() != Modality.DERIVED || rows.showsDerived())
                .toList();
    }

    private String note(Observation newest) {
        String note = TEXTS.text("customs.note");
        String exports = leg(newest, TradeSeries.CUSTOMS_EXPORTS);
        String imports = leg(newest, TradeSeries.CUSTOMS_IMPORTS);
        return newest.modality() != Modality.DERIVED || exports.isEmpty() || imports.isEmpty()
                ? note
                : note + " "
                        + TEXTS.text("customs.sum", StatedText.plainNumber(newest), exports, imports)
                        + summands(newest);
    }

    /** Which of several counts of a side went into the sum. */
    private String summands(Observation newest) {
        return legs(newest, TradeSeries.CUSTOMS_EXPORTS).stream()
                .flatMap(export -> legs(newest, TradeSeries.CUSTOMS_IMPORTS).stream()
                        .filter(imported -> isSum(newest, export, imported))
                        .map(imported -> TEXTS.text(
                                "customs.summands", StatedText.plainNumber(export), StatedText.plainNumber(imported))))
                .findFirst()
                .orElse("");
    }

    private static boolean isSum(Observation sum, Observation a, Observation b) {
        return Math.abs(value(sum) - value(a) - value(b)) < HALF_A_DIGIT;
    }

    private static double value(Observation o) {
        Stated stated = o.stated();
        return stated == null || stated.value() == null
                ? Double.NaN
                : stated.value().number();
    }

    private String leg(Observation newest, String series) {
        return legs(newest, series).stream()
                .map(StatedText::plainNumber)
                .distinct()
                .collect(Collectors.joining(TEXTS.text("customs.or")));
    }

    private List<Observation> legs(Observation newest, String series) {
        return new TradeRows(tables)
                .stated(series).stream()
                        .filter(o -> newest.period() != null && newest.period().equals(o.period()))
                        .toList();
    }

    private Optional<Observation> newestYear() {
        return new TradeRows(tables)
                .numbers(TradeSeries.CUSTOMS).stream()
                        .filter(o -> o.period() != null)
                        .max(Comparator.comparingLong(o -> end(o.period())));
    }

    /** The calendar year with a total that shares most days with an Iranian one. */
    private Optional<Integer> overlapping(Observation newest) {
        Period iranian = newest.period();
        return iranian == null
                ? Optional.empty()
                : Stream.of(iranian.start().getYear(), iranian.end().getYear())
                        .distinct()
                        .filter(year -> !new TradeRows(tables).totalsOf(year).isEmpty())
                        .max(Comparator.comparingLong(year -> commonDays(iranian, Period.ofYear(year))));
    }

    private static long commonDays(Period a, Period b) {
        long from = Math.max(a.start().toEpochDay(), b.start().toEpochDay());
        return Math.min(a.end().toEpochDay(), b.end().toEpochDay()) - from + 1;
    }

    private static long end(@Nullable Period period) {
        return period == null ? Long.MIN_VALUE : period.end().toEpochDay();
    }
}
