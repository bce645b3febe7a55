package dev.bilateral.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The phases of a stepwise ramp as they are typed: rows of two texts, which may be anything. As one text it is that of
 * {@link AssumptionKey#GAS_PHASES}; what would part rows or cells there is escaped, so that no typing is lost.
 */
public record TypedPhases(List<Row> rows) {

    /**
     * One phase.
     *
     * @param years since first delivery, as typed
     * @param volume from then on in bcm/yr, as typed
     */
    public record Row(String years, String volume) {
        static final Row EMPTY = new Row("", "");

        Row withYears(String other) {
            return new Row(other, volume);
        }

        Row withVolume(String other) {
            return new Row(years, other);
        }
    }

    public TypedPhases {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A ramp in phases has at least one");
        }
    }

    /** Any text at all: one without a colon is one cell of years. */
    public static TypedPhases of(String text) {
        return new TypedPhases(Arrays.stream(text.split(";", -1))
                .map(part -> {
                    int colon = part.indexOf(':');
                    return colon < 0
                            ? new Row(unescaped(part), "")
                            : new Row(unescaped(part.substring(0, colon)), unescaped(part.substring(colon + 1)));
                })
                .toList());
    }

    /** As one text, which reads back to the same rows. */
    public String text() {
        return rows.stream()
                .map(row -> escaped(row.years()) + ":" + escaped(row.volume()))
                .collect(Collectors.joining(";"));
    }

    /** With an empty phase at the end: nobody has stated one. */
    public TypedPhases added() {
        List<Row> more = new ArrayList<>(rows);
        more.add(Row.EMPTY);
        return new TypedPhases(more);
    }

    /** Without a phase; without the first one, the next begins in its place. The last that is left stays. */
    public TypedPhases without(int index) {
        if (rows.size() == 1) {
            return this;
        }
        List<Row> fewer = new ArrayList<>(rows);
        Row gone = fewer.remove(index);
        if (index == 0) {
            fewer.set(0, fewer.getFirst().withYears(gone.years()));
        }
        return new TypedPhases(fewer);
    }

    /** With the volumes of a phase and of the one after it swapped; their years stay, since years only rise. */
    public TypedPhases swapped(int index) {
        List<Row> other = new ArrayList<>(rows);
        other.set(index, rows.get(index).withVolume(rows.get(index + 1).volume()));
        other.set(index + 1, rows.get(index + 1).withVolume(rows.get(index).volume()));
        return new TypedPhases(other);
    }

    /** In the order of their years; empty where that is how they stand, or where some years are no number. */
    public Optional<TypedPhases> sorted() {
        if (rows.stream().anyMatch(row -> Phases.years(row.years()).isEmpty())) {
            return Optional.empty();
        }
        TypedPhases sorted = new TypedPhases(rows.stream()
                .sorted(Comparator.comparing(row -> Phases.years(row.years()).orElseThrow()))
                .toList());
        return sorted.equals(this) ? Optional.empty() : Optional.of(sorted);
    }

    /** What is wrong with each cell; empty where the phases can be used. */
    public List<PhaseError> errors() {
        return PhaseErrors.of(this);
    }

    /**
     * The cells in which other phases differ, each by a name of its own; of more or fewer phases at least two names, as
     * nobody types such a change into one cell.
     */
    public List<String> differences(TypedPhases other) {
        if (rows.size() != other.rows.size()) {
            return List.of("rows", "cells");
        }
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> {
                    List<String> names = new ArrayList<>();
                    if (!rows.get(i).years().equals(other.rows.get(i).years())) {
                        names.add(i + ".years");
                    }
                    if (!rows.get(i).volume().equals(other.rows.get(i).volume())) {
                        names.add(i + ".volume");
                    }
                    return names.stream();
                })
                .toList();
    }

    private static String escaped(String cell) {
        return cell.replace("%", "%25").replace(";", "%3B").replace(":", "%3A");
    }

    private static String unescaped(String cell) {
        return cell.replace("%3A", ":").replace("%3B", ";").replace("%25", "%");
    }
}
