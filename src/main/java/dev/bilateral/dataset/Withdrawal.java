package dev.bilateral.dataset;

import java.time.Instant;

/**
 * A version was published by mistake. It stays readable by its address, and is chosen by nothing else.
 *
 * @param reason a sentence for whoever cited it
 * @param who the account that withdrew it
 * @param at cut to seconds
 */
public record Withdrawal(String reason, String who, Instant at) {

    public Withdrawal {
        if (reason.isBlank() || who.isBlank()) {
            throw new IllegalArgumentException("A version is withdrawn by somebody, with a reason");
        }
    }
}
