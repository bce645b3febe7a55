package dev.bilateral.dashboard.settlement;

import dev.bilateral.chart.ChartSpec.Axis;
import dev.bilateral.chart.ChartSpec.StripChart;
import dev.bilateral.chart.ChartSpec.StripGroup;
import dev.bilateral.chart.ChartSpec.StripRow;
import dev.bilateral.chart.Mark;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Period;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.FigureWords;
import dev.bilateral.figure.MarkLegend;
import dev.bilateral.figure.MarkOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row per statement, in groups by what it is a share of. Rows are no trend: time has no axis here. */
record ShareStrips(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(ShareStrips.class);
    private static final MarkOf MARKS = MarkOf.asStated().labelled(ShareStrips::label);

    StripChart chart() {
        List<StripGroup> groups = Arrays.stream(ShareGroup.values())
                .filter(group -> !rows().shown(group).isEmpty())
                .map(group ->
                        new StripGroup(TEXTS.text("group." + group.code()), group.hasOtherBase(), stripRows(group)))
                .toList();
        List<Mark> marks = groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.marks().stream())
                .toList();
        return new StripChart(
                SettlementTitles.title(tables),
                FigureWords.summary(tables, shown()),
                axis(),
                groups,
                MarkLegend.of(marks),
                300,
                28,
                52);
    }

    static Axis axis() {
        return new Axis(TEXTS.text("axis"), TEXTS.text("axis.unit"), 0, 100, 0);
    }

    private List<Observation> shown() {
        return Arrays.stream(ShareGroup.values())
                .flatMap(group -> rows().shown(group).stream())
                .toList();
    }

    private SettlementRows rows() {
        return new SettlementRows(tables);
    }

    private List<StripRow> stripRows(ShareGroup group) {
        Map<Row, List<Observation>> documents = new LinkedHashMap<>();
        rows().shown(group)
                .forEach(o -> documents
                        .computeIfAbsent(Row.of(o), s -> new ArrayList<>())
                        .add(o));
        return documents.values().stream()
                .map(row -> row(row, group.hasOtherBase()))
                .toList();
    }

    /** Several documents that print one number of one statement share its mark; where they differ, each has its own. */
    private static StripRow row(List<Observation> documents, boolean saysBase) {
        Map<String, List<Observation>> numbers = new LinkedHashMap<>();
        documents.forEach(o -> numbers.computeIfAbsent(o.stated() + o.modality().code(), n -> new ArrayList<>())
                .add(o));
        Observation first = documents.getFirst();
        return new StripRow(
                first.id(),
                TEXTS.text(saysBase ? "row.base" : "row", first.who(), said(first), period(first), first.base()),
                numbers.values().stream().map(ShareStrips::mark).toList());
    }

    private static Mark mark(List<Observation> documents) {
        Mark mark = MARKS.inRow(documents.getFirst());
        List<String> details = new ArrayList<>(mark.details());
        documents.stream()
                .skip(1)
                .map(o -> TEXTS.text("row.also", o.source().publisher()))
                .forEach(details::add);
        return mark.detailed(details);
    }

    private static String said(Observation o) {
        return o.statedOn() == null ? TEXTS.text("row.undated") : TEXTS.text("row.said", Text.date(o.statedOn()));
    }

    private static String period(Observation o) {
        return o.period() == null ? TEXTS.text("row.noPeriod") : TEXTS.text("row.period", StatedText.refersTo(o));
    }

    private static String label(Observation o) {
        String quantity = StatedText.quantity(o);
        return TEXTS.find("label." + o.series().id(), quantity, o.base()).orElse(quantity);
    }

    /**
     * One utterance on one period: what makes a row. Where speaker or day is unknown, nothing shows that two documents
     * print the same.
     */
    private record Row(
            String speaker,
            String said,
            String series,
            @Nullable Period period) {

        static Row of(Observation o) {
            boolean isKnown = !o.speaker().isEmpty() && o.statedOn() != null;
            return new Row(
                    o.speaker(),
                    isKnown ? String.valueOf(o.statedOn()) : o.source().id(),
                    o.series().id(),
                    o.period());
        }
    }
}
