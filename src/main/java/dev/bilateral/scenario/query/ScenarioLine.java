package dev.bilateral.scenario.query;

import dev.bilateral.scenario.ScenarioId;
import java.time.Instant;

/**
 * A scenario in a list, with its newest revision.
 *
 * @param revision the number of that revision
 * @param pins its editions, as in addresses; may be empty
 * @param author who saved it
 */
public record ScenarioLine(
        ScenarioId id,
        String title,
        String description,
        int revision,
        String pins,
        String author,
        Instant at,
        String note) {}
