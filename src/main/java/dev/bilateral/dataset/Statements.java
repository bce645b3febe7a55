package dev.bilateral.dataset;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Observations as the statements that they print. Rows of one speaker and one day are one statement; where the speaker or
 * the day is unknown, nothing shows that two documents print the same, so each document counts as a statement.
 *
 * @param statements in the order of their first rows
 */
public record Statements(List<Statement> statements) {

    public Statements {
        statements = List.copyOf(statements);
    }

    public static Statements of(List<Observation> observations) {
        Map<List<String>, List<Observation>> byUtterance = new LinkedHashMap<>();
        for (Observation o : observations) {
            byUtterance.computeIfAbsent(utterance(o), u -> new ArrayList<>()).add(o);
        }
        return new Statements(byUtterance.values().stream()
                .map(rows ->
                        new Statement(rows.getFirst().who(), rows.getFirst().statedOn(), rows))
                .toList());
    }

    /** How many statements there are; figures count these first. */
    public int count() {
        return statements.size();
    }

    /** In how many documents they stand. */
    public int documents() {
        return (int) statements.stream()
                .flatMap(statement -> statement.observations().stream())
                .map(o -> o.source().id())
                .distinct()
                .count();
    }

    /** By the day they were made, the latest first and those without a day last. */
    public List<Statement> newestFirst() {
        return statements.stream()
                .sorted(comparing(Statement::saidOn, nullsFirst(naturalOrder())).reversed())
                .toList();
    }

    /** What tells the statements of rows apart: as many as there are statements. */
    public static Set<List<String>> utterances(List<Observation> observations) {
        return observations.stream().map(Statements::utterance).collect(Collectors.toSet());
    }

    private static List<String> utterance(Observation o) {
        return o.speaker().isEmpty() || o.statedOn() == null
                ? List.of(o.speaker(), "document", o.source().id())
                : List.of(o.speaker(), "day", o.statedOn().iso());
    }
}
