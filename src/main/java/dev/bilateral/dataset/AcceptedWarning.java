package dev.bilateral.dataset;

import dev.bilateral.common.Problem;

/**
 * A warning that somebody let stand.
 *
 * @param warning what was warned of, with its place
 * @param reason why it stands, in a sentence
 */
public record AcceptedWarning(Problem warning, String reason) {

    /** @throws IllegalArgumentException without a reason */
    public AcceptedWarning {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("A warning is accepted with a reason: " + warning);
        }
    }
}
