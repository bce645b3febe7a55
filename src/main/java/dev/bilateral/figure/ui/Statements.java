package dev.bilateral.figure.ui;

import dev.bilateral.common.PartialDate;
import dev.bilateral.dataset.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements behind some observations: one utterance is a speaker and the day it was said, in several documents. */
record Statements(List<Statement> newestFirst, int documents, boolean hasSpeakers) {

    static Statements of(List<Observation> observations) {
        Map<List<Object>, List<Observation>> grouped = new LinkedHashMap<>();
        for (Observation o : observations) {
            grouped.computeIfAbsent(List.of(o.who(), String.valueOf(o.statedOn())), key -> new ArrayList<>())
                    .add(o);
        }
        List<Statement> statements = grouped.values().stream()
                .map(group ->
                        new Statement(group.getFirst().who(), group.getFirst().statedOn(), group))
                .sorted(Comparator.comparing(
                                Statement::saidOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                        .reversed())
                .toList();
        long documents =
                observations.stream().map(o -> o.source().id()).distinct().count();
        boolean hasSpeakers = observations.stream().anyMatch(o -> !o.speaker().isEmpty());
        return new Statements(statements, (int) documents, hasSpeakers);
    }

    /** One utterance with all that it says here. */
    record Statement(String who, @Nullable PartialDate saidOn, List<Observation> observations) {}
}
