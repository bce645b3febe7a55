package dev.bilateral.figure.ui;

import dev.bilateral.figure.StateProblem;
import dev.bilateral.model.InvalidInputs;
import java.util.List;

/** The address bar holds something that can't be shown. */
public final class BadAddress extends RuntimeException {

    private final transient List<StateProblem> problems;

    public BadAddress(List<StateProblem> problems) {
        super(problems.isEmpty() ? "" : problems.getFirst().message());
        this.problems = List.copyOf(problems);
    }

    /** Values that can't be computed with in the editions that are pinned. */
    public static BadAddress of(InvalidInputs invalid) {
        return new BadAddress(invalid.errors().stream()
                .map(e -> new StateProblem(
                        StateProblem.Kind.BAD_ASSUMPTION, e.key().code(), e.typed(), e.message(), List.of()))
                .toList());
    }

    /** All that is wrong, at least one. */
    public List<StateProblem> problems() {
        return problems;
    }

    /** Whether something named does not exist, as opposed to a value that could never do. */
    public boolean isNotFound() {
        return problems.stream().anyMatch(problem -> problem.kind().isNotFound());
    }
}
