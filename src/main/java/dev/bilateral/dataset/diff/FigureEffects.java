package dev.bilateral.dataset.diff;

import dev.bilateral.dataset.Pins;
import java.util.List;

/** What other versions make of the figures. Asked for here and answered by whoever knows the figures, on a floor above. */
public interface FigureEffects {

    /** The sentences that differ, in the order of the figures; a figure that can't be computed with either is left out. */
    List<Effect> between(Pins before, Pins after);

    /**
     * One sentence of a figure's headline, twice.
     *
     * @param figure its title
     */
    record Effect(String figure, String before, String after) {}
}
