package dev.bilateral.dataset;

import dev.bilateral.common.Problem;
import dev.bilateral.dataset.diff.DatasetDiff;
import java.util.List;
import java.util.Optional;

/**
 * What would become of a draft that was published now.
 *
 * @param problems all rules that its rows break, in reading order; lines are those of the files that it would have
 * @param difference from the newest version of its dataset; empty where rules are broken, and where either is too long to
 *     be held
 */
public record DraftCheck(List<Problem> problems, Optional<DatasetDiff> difference) {

    public DraftCheck {
        problems = List.copyOf(problems);
    }
}
