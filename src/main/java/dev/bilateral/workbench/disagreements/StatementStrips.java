package dev.bilateral.workbench.disagreements;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.Mark;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Stated;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Series;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.Statement;
import dev.bilateral.dataset.Statements;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import dev.bilateral.figure.outcome.RoundAxis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row per statement on one subject, the newest on top; rows are no trend. */
record StatementStrips(Statements statements) {

    private static final Messages MESSAGES = Messages.of(StatementStrips.class);
    private static final MarkOf MARKS = MarkOf.asStated();
    private static final int LABEL_WIDTH = 280;
    private static final int ROW_HEIGHT = 28;
    private static final int NARROW_ROW_HEIGHT = 52;

    String title() {
        Observation o = first();
        return o.base().isEmpty()
                ? MESSAGES.text("what", o.series().title(), StatedText.refersTo(o))
                : MESSAGES.text("what.base", o.series().title(), StatedText.refersTo(o), o.base());
    }

    StripChart chart() {
        List<StripRow> rows =
                statements.newestFirst().stream().map(StatementStrips::row).toList();
        List<Mark> marks = rows.stream().flatMap(row -> row.marks().stream()).toList();
        return new StripChart(
                title(),
                MESSAGES.count("counts", statements.count(), MESSAGES.count("documents", statements.documents())),
                axis(),
                List.of(new StripGroup("", false, rows)),
                MarkLegend.of(marks),
                LABEL_WIDTH,
                ROW_HEIGHT,
                NARROW_ROW_HEIGHT);
    }

    /** From 0, or from the lowest number where that is far from it, to the domain's end where a bound leads there. */
    private Axis axis() {
        Series series = first().series();
        Double domainMax = series.domainMax();
        Double domainMin = series.domainMin();
        DoubleStream numbers = observations().flatMapToDouble(StatementStrips::ends);
        DoubleStream reached = observations()
                .flatMapToDouble(o ->
                        DoubleStream.concat(reach(o, domainMax, Stated::upper), reach(o, domainMin, Stated::lower)));
        String unit = Text.unit(first().unit());
        return RoundAxis.around(
                MESSAGES.text("axis", series.title(), unit), unit, 0, DoubleStream.concat(numbers, reached));
    }

    /** Where a bound that stops nowhere by itself ends: at the end of what is possible at all. */
    private static DoubleStream reach(
            Observation o, @Nullable Double domainEnd, Function<Stated, @Nullable Digits> end) {
        Stated stated = o.stated();
        boolean isOpenEnded = stated != null && stated.value() == null && end.apply(stated) == null;
        return isOpenEnded && domainEnd != null ? DoubleStream.of(domainEnd) : DoubleStream.empty();
    }

    private static DoubleStream ends(Observation o) {
        return Stream.ofNullable(o.stated())
                .flatMap(stated -> Stream.of(stated.value(), stated.lower(), stated.upper()))
                .flatMap(Stream::ofNullable)
                .mapToDouble(Digits::number);
    }

    private static StripRow row(Statement statement) {
        Map<String, Observation> numbers = new LinkedHashMap<>();
        statement
                .observations()
                .forEach(o -> numbers.putIfAbsent(o.stated() + o.modality().code(), o));
        return new StripRow(
                statement.observations().getFirst().id(),
                statement.saidOn() == null
                        ? MESSAGES.text("row.undated", statement.who())
                        : MESSAGES.text("row", statement.who(), Text.date(statement.saidOn())),
                numbers.values().stream().map(MARKS::inRow).toList());
    }

    private Stream<Observation> observations() {
        return statements.statements().stream().flatMap(s -> s.observations().stream());
    }

    private Observation first() {
        return statements.statements().getFirst().observations().getFirst();
    }
}
