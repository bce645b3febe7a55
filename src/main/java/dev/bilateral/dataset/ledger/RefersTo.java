package dev.bilateral.dataset.ledger;

import dev.bilateral.common.Period;
import org.jspecify.annotations.Nullable;

/**
 * What statements of one series refer to.
 *
 * @param period null where none is stated
 * @param base what a share is a share of; else empty
 */
public record RefersTo(@Nullable Period period, String base) {}
