package dev.bilateral.dashboard.trade;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureSpec.Panel;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import java.util.List;
import java.util.Optional;

/** Stated goals, one row each. They reach far beyond any total, so that they have a scale of their own. */
record GoalsPanel(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(GoalsPanel.class);
    private static final MarkOf MARKS = MarkOf.asStated().as(Role.PLANNED).labelled(StatedText::number);

    Optional<Panel> panel() {
        List<Observation> goals = new TradeRows(tables).stated(TradeSeries.GOALS);
        return goals.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("goals", title(goals), TEXTS.text("goals.subtitle"), chart(goals), "", false));
    }

    private static String title(List<Observation> goals) {
        return TEXTS.text("goals.title", TradeRows.numberList(goals));
    }

    private StripChart chart(List<Observation> goals) {
        List<StripRow> rows = goals.stream()
                .map(o -> new StripRow(o.id(), label(o), List.of(MARKS.inRow(o))))
                .toList();
        List<Mark> marks = rows.stream().flatMap(r -> r.marks().stream()).toList();
        double top = goals.stream()
                .mapToDouble(o -> o.stated() == null ? 0 : o.stated().highest())
                .max()
                .orElse(0);
        return new StripChart(
                title(goals),
                FigureWords.summary(tables, goals),
                new Axis(TEXTS.text("goals.axis"), TEXTS.text("axis.unit"), 0, 10 * Math.ceil((top + 1) / 10), 0),
                List.of(new StripGroup("", false, rows)),
                MarkLegend.of(marks),
                300,
                28,
                52);
    }

    private static String label(Observation o) {
        return TEXTS.text(
                "goals.row",
                o.who(),
                o.statedOn() == null ? "" : TEXTS.text("goals.said", Text.date(o.statedOn())),
                o.period() == null ? StatedText.refersTo(o) : TEXTS.text("goals.for", StatedText.refersTo(o)));
    }
}
