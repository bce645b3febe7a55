package dev.bilateral.scenario;

import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.ScenarioService.RevisionConflict;
import java.util.Collection;

/**
 * Saves on top of whatever stands by now. Where the other one's changes leave everything as it was seen, it goes on
 * without a word; where not, whoever saves has to look.
 */
public final class Saving {

    private final ScenarioService scenarios;

    public Saving(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    /** What came of it. */
    public sealed interface Outcome permits Saved, Standing, Diverged {}

    /** It is a revision now. */
    public record Saved(ScenarioRevision revision) implements Outcome {}

    /** All of it stands already, in this revision. */
    public record Standing(ScenarioRevision revision) implements Outcome {}

    /**
     * Somebody else changed something meanwhile, and nothing was saved.
     *
     * @param newest their revision, on which what comes of the two can be saved
     */
    public record Diverged(Merge merge, ScenarioRevision newest) implements Outcome {}

    /**
     * @param base what it is based on
     * @param wanted what the new revision is to hold
     * @throws dev.bilateral.model.InvalidInputs where the values can't be computed with
     * @throws IllegalArgumentException where the note or a reason can't be saved
     */
    public Outcome save(ScenarioRevision base, Content wanted, String author, String note) {
        ScenarioRevision under = base;
        Content mine = wanted;
        while (true) { // each turn ends it, or begins on a newer revision
            try {
                ScenarioRevision saved = scenarios.save(under, changes(under, mine), mine.pins(), author, note);
                return saved.equals(under) ? new Standing(saved) : new Saved(saved);
            } catch (RevisionConflict conflict) {
                Merge merge = new Merge(Content.of(under), mine, Content.of(conflict.newest()));
                if (merge.isAsTheirs()) {
                    return new Standing(conflict.newest());
                }
                if (!merge.isAsMine()) {
                    return new Diverged(merge, conflict.newest());
                }
                mine = merge.merged();
                under = conflict.newest();
            }
        }
    }

    private static Collection<Assumption> changes(ScenarioRevision under, Content mine) {
        return mine.assumptions().values().stream()
                .filter(a -> !a.equals(under.assumptions().get(a.key())))
                .toList();
    }
}
