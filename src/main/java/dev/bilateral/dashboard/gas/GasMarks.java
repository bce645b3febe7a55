package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.Mark;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.MarkDetails;
import dev.bilateral.figure.MarkOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements on gas as marks, in the unit of the axis: one mark per statement, however many documents print it. */
final class GasMarks {

    private static final Messages TEXTS = Messages.of(GasMarks.class);

    private final GasUnit unit;
    private final MarkOf marks;

    GasMarks(GasUnit unit) {
        this.unit = unit;
        this.marks = MarkOf.asStated().in(unit::from, this::label);
    }

    /**
     * What is stated in bcm a year. The first mark of a number carries all of its hedges and the others are bare, so
     * that no hedge is lost where there is room for one label only.
     */
    List<Mark> of(List<Observation> yearly) {
        List<Mark> all = new ArrayList<>();
        for (SharedNumber shared : SharedNumber.of(yearly)) {
            String joined = joined(shared);
            for (List<Observation> documents : statements(shared.observations())) {
                all.add(mark(documents).labelled(joined));
                joined = "";
            }
        }
        return all;
    }

    /** What is stated in the axis's own unit. */
    static List<Mark> asStated(List<Observation> observations) {
        return statements(observations).stream()
                .map(documents -> MarkOf.asStated().inTime(documents.getFirst()).detailed(details(documents)))
                .toList();
    }

    /** A first volume with the time that was announced for it and the day of the announcement. */
    Mark announced(Observation o) {
        return marks.inTime(o).labelled(announcement(o)).detailed(withConversion(o, MarkDetails.of(o)));
    }

    String announcement(Observation o) {
        return o.statedOn() == null
                ? TEXTS.text("announced", label(o), StatedText.refersTo(o))
                : TEXTS.text("announced.said", label(o), StatedText.refersTo(o), Text.date(o.statedOn()));
    }

    String label(Observation o) {
        return unit == GasUnit.BCM ? StatedText.number(o) : StatedText.quantity(o);
    }

    /** On a converted axis the figure keeps the unit in which it was said. */
    private String joined(SharedNumber shared) {
        String hedged = shared.underAllHedges();
        String code = shared.observations().getFirst().unit();
        return unit == GasUnit.BCM ? hedged : Text.withUnit(hedged, code);
    }

    private Mark mark(List<Observation> documents) {
        return marks.inTime(documents.getFirst()).detailed(withConversion(documents.getFirst(), details(documents)));
    }

    /** Documents that print the same words of one speaker on one day. */
    private static Collection<List<Observation>> statements(List<Observation> observations) {
        Map<List<String>, List<Observation>> byStatement = observations.stream()
                .collect(Collectors.groupingBy(
                        o -> List.of(
                                o.who(),
                                String.valueOf(o.statedOn()),
                                o.series().id(),
                                StatedText.quantity(o),
                                StatedText.refersTo(o)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byStatement.values();
    }

    private static List<String> details(List<Observation> documents) {
        List<String> lines = new ArrayList<>(MarkDetails.of(documents.getFirst()));
        if (documents.size() > 1) {
            lines.add(TEXTS.text(
                    "details.also",
                    Text.list(documents.stream()
                            .skip(1)
                            .map(o -> o.source().publisher())
                            .toList())));
        }
        return List.copyOf(lines);
    }

    private List<String> withConversion(Observation o, List<String> lines) {
        if (unit == GasUnit.BCM) {
            return lines;
        }
        List<String> all = new ArrayList<>(lines);
        all.add(TEXTS.text(
                "details.converted",
                StatedText.quantity(o),
                Text.withUnit(SharedNumber.of(List.of(o)).getFirst().inUnit(unit), unit.code())));
        return List.copyOf(all);
    }
}
