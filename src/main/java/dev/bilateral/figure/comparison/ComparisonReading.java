package dev.bilateral.figure.comparison;

import dev.bilateral.figure.StateProblem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading the address of a comparison.
 *
 * @param state empty where anything is wrong
 * @param problems all that is wrong, each named with what exists instead
 */
public record ComparisonReading(Optional<ComparisonState> state, List<StateProblem> problems) {

    public ComparisonReading {
        problems = List.copyOf(problems);
    }
}
