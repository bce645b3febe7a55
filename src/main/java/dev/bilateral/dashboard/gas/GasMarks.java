package dev.bilateral.dashboard.gas;

import dev.bilateral.chart.Mark;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.MarkDetails;
import dev.bilateral.figure.MarkOf;
import dev.bilateral.model.GasBasis;
import dev.bilateral.model.GasConversion;
import dev.bilateral.model.GasUnit;
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

    GasMarks(GasUnit unit) {
        this.unit = unit;
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
        return marks(o).inTime(o).labelled(announcement(o)).detailed(withConversion(o, MarkDetails.of(o)));
    }

    String announcement(Observation o) {
        return o.statedOn() == null
                ? TEXTS.text("announced", label(o), StatedText.refersTo(o))
                : TEXTS.text("announced.said", label(o), StatedText.refersTo(o), Text.date(o.statedOn()));
    }

    String label(Observation o) {
        return unit.isNative() ? StatedText.number(o) : StatedText.quantity(o);
    }

    /** On a converted axis the figure keeps the unit in which it was said. */
    private String joined(SharedNumber shared) {
        String hedged = shared.underAllHedges();
        String code = shared.observations().getFirst().unit();
        return unit.isNative() ? hedged : Text.withUnit(hedged, code);
    }

    /** Each on the basis on which its source states it. */
    private MarkOf marks(Observation o) {
        return MarkOf.asStated().in(conversion(o)::of, this::label);
    }

    private GasConversion conversion(Observation o) {
        return new GasConversion(GasBasis.ofCode(o.basis()), unit);
    }

    private Mark mark(List<Observation> documents) {
        return marks(documents.getFirst())
                .inTime(documents.getFirst())
                .detailed(withConversion(documents.getFirst(), details(documents)));
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
        if (unit.isNative()) {
            return lines;
        }
        List<String> all = new ArrayList<>(lines);
        all.add(TEXTS.text(
                "details.converted",
                StatedText.quantity(o),
                Text.withUnit(SharedNumber.of(List.of(o)).getFirst().inUnit(conversion(o)), unit.yearly()),
                conversion(o).note()));
        return List.copyOf(all);
    }
}
