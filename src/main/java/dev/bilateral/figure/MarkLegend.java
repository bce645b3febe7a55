package dev.bilateral.figure;

import dev.bilateral.chart.ChartSpec.LegendEnd;
import dev.bilateral.chart.ChartSpec.LegendEntry;
import dev.bilateral.chart.ChartSpec.LegendSymbol;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.chart.Role;
import dev.bilateral.common.Flag;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Modality;
import dev.bilateral.common.Qualifier;
import dev.bilateral.dataset.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains the marks that occur in a chart, and no others. */
public final class MarkLegend {

    private static final Messages TEXTS = Messages.of(MarkLegend.class);

    private MarkLegend() {}

    /** One entry per kind of mark, in the order in which the kinds occur, then one per kind of end. */
    public static List<LegendEntry> of(List<Mark> marks) {
        Map<String, LegendEntry> entries = new LinkedHashMap<>();
        marks.forEach(mark -> entries.computeIfAbsent(mark.legendKey(), key -> entry(key, mark)));
        List<LegendEntry> all = new ArrayList<>(entries.values());
        for (LegendEnd end : LegendEnd.values()) {
            marks.stream().filter(mark -> has(mark, end)).findFirst().ifPresent(mark -> all.add(entry(end, mark)));
        }
        return List.copyOf(all);
    }

    private static boolean has(Mark mark, LegendEnd end) {
        if (mark.lower() != null && mark.upper() != null) {
            return end == LegendEnd.RANGE;
        }
        Mark.End only = mark.lower() == null ? mark.upper() : mark.lower();
        return only != null && end == (only.isOpen() ? LegendEnd.OPEN : LegendEnd.CLOSED);
    }

    private static LegendEntry entry(LegendEnd end, Mark mark) {
        LegendSymbol symbol = new LegendSymbol(mark.role(), null, Fill.SOLID, null, false, false, end);
        return new LegendEntry("", symbol, TEXTS.text("legend.end." + end.code()));
    }

    static String key(Observation o, Role role) {
        return "mark." + sense(o) + (isAbout(o) ? ".about" : "") + (role == Role.REFERENCE ? ".reference" : "");
    }

    static Fill fill(Observation o) {
        return isAbout(o) && o.modality() != Modality.DERIVED ? Fill.HOLLOW : Fill.SOLID;
    }

    private static String sense(Observation o) {
        return (o.flag() == Flag.FORECAST ? "forecast." : "") + o.modality().code();
    }

    private static boolean isAbout(Observation o) {
        return o.stated() != null && o.stated().qualifier() == Qualifier.ABOUT;
    }

    private static LegendEntry entry(String key, Mark mark) {
        return new LegendEntry(
                key, new LegendSymbol(mark.role(), mark.shape(), mark.fill(), null, false, false), text(key));
    }

    private static String text(String key) {
        String[] parts = key.split("\\.", 0);
        String modality = TEXTS.text("legend." + (parts[1].equals("forecast") ? parts[2] : parts[1]));
        String sense = parts[1].equals("forecast") ? TEXTS.text("legend.forecast", modality) : modality;
        return key.contains(".about") ? TEXTS.text("legend.about", sense) : sense;
    }
}
