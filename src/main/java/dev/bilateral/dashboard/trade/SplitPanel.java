package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.Mark;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Exports and imports as two rows per year, the newest year first; a side that no source gives stays an empty row. */
record SplitPanel(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(SplitPanel.class);
    private static final MarkOf MARKS = MarkOf.asStated().labelled(StatedText::number);

    Optional<Panel> panel() {
        return years().isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("split", title(), TEXTS.text("split.subtitle"), chart(), note(), false));
    }

    private String title() {
        TradeRows rows = new TradeRows(tables);
        return rows.latestYear(TradeSeries.EXPORTS, TradeSeries.IMPORTS)
                .map(year -> TEXTS.text(
                        "split.title",
                        TradeRows.numberList(ofYear(rows.stated(TradeSeries.EXPORTS), year)),
                        TradeRows.numberList(ofYear(rows.stated(TradeSeries.IMPORTS), year)),
                        year))
                .orElseGet(() -> TEXTS.text("split.title.none"));
    }

    private String note() {
        return new TradeRows(tables)
                .latestYear(TradeSeries.EXPORTS, TradeSeries.IMPORTS)
                .map(year -> TEXTS.text("split.note", year))
                .orElse("");
    }

    private StripChart chart() {
        List<StripGroup> groups = years().stream().map(this::group).toList();
        List<Mark> marks = groups.stream()
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.marks().stream())
                .toList();
        double top = shown().stream()
                .mapToDouble(o -> o.stated() == null ? 0 : o.stated().highest())
                .max()
                .orElse(0);
        return new StripChart(
                title(),
                FigureWords.summary(tables, shown()),
                new Axis(TEXTS.text("split.axis"), TEXTS.text("axis.unit"), 0, Math.max(2, Math.ceil(top)), 1),
                groups,
                MarkLegend.of(marks),
                200,
                28,
                52);
    }

    private StripGroup group(int year) {
        return new StripGroup(
                String.valueOf(year),
                false,
                List.of(
                        row(year, TradeSeries.EXPORTS, TEXTS.text("split.exports")),
                        row(year, TradeSeries.IMPORTS, TEXTS.text("split.imports"))));
    }

    private StripRow row(int year, String series, String label) {
        List<Mark> marks = ofYear(new TradeRows(tables).shown(series), year).stream()
                .map(MARKS::inRow)
                .toList();
        return new StripRow(series + "-" + year, marks.isEmpty() ? TEXTS.text("split.missing", label) : label, marks);
    }

    private List<Integer> years() {
        return shown().stream()
                .flatMap(o -> o.calendarYear().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Observation> shown() {
        return new TradeRows(tables).shown(TradeSeries.EXPORTS, TradeSeries.IMPORTS);
    }

    private static List<Observation> ofYear(List<Observation> observations, int year) {
        return observations.stream()
                .filter(o -> o.calendarYear().filter(y -> y == year).isPresent())
                .toList();
    }
}
