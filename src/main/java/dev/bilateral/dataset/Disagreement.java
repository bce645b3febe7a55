package dev.bilateral.dataset;

import dev.bilateral.common.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one thing that leave no number in common.
 *
 * @param period what they refer to, or null: no period stated
 * @param base what a share is a share of
 * @param statements those whose bounds miss those of another one here, at least two, in file order
 */
public record Disagreement(Series series, @Nullable Period period, String base, List<Statement> statements) {

    public Disagreement {
        statements = List.copyOf(statements);
        if (statements.size() < 2) {
            throw new IllegalArgumentException("It takes two statements to disagree, was " + statements);
        }
    }

    public int count() {
        return statements.size();
    }

    /** The rows of all its statements. */
    public List<Observation> observations() {
        return statements.stream().flatMap(s -> s.observations().stream()).toList();
    }
}
