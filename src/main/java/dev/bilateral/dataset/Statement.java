package dev.bilateral.dataset;

import dev.bilateral.common.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One utterance: what a speaker said on a day, as one or several documents print it.
 *
 * @param who the speaker, or the publisher where a document names none
 * @param saidOn the day, or null where it is unknown
 * @param observations at least one, in file order
 */
public record Statement(String who, @Nullable PartialDate saidOn, List<Observation> observations) {

    public Statement {
        observations = List.copyOf(observations);
    }

    /** In how many documents it stands. */
    public int documents() {
        return (int) observations.stream().map(o -> o.source().id()).distinct().count();
    }
}
