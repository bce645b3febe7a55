package dev.bilateral.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Dash patterns of lines, as lengths of stroke and gap in CSS pixels. */
public enum Dash {
    SOLID(List.of()),
    PROJECTION(List.of(6, 4)),
    SAVED(List.of(1, 3)),
    REFERENCE(List.of(10, 4)),
    THRESHOLD(List.of(3, 3)),
    OTHER_1(List.of(2, 3)),
    OTHER_2(List.of(9, 3, 2, 3)),
    OTHER_3(List.of(1, 4)),
    /** Of the line in the middle of a band: told from the line that is computed once. */
    MIDDLE(List.of(8, 3, 2, 3));

    private final List<Integer> lengths;

    Dash(List<Integer> lengths) {
        this.lengths = lengths;
    }

    @JsonValue
    public List<Integer> lengths() {
        return lengths;
    }
}
