package dev.bilateral.scenario;

import dev.bilateral.scenario.Merge.Content;
import dev.bilateral.scenario.query.ScenarioLine;
import java.util.List;

/**
 * Scenarios as documents: which there are, what they are called, where they came from. All that changes something needs
 * the right to save, in the own name.
 */
public interface ScenarioCatalogue {

    /**
     * The scenarios whose title, description, author or note hold a text, the one saved last first.
     *
     * @param search without regard to case; blank for all
     * @param isArchived whether those that were put away, else those that were not
     */
    List<ScenarioLine> lines(String search, boolean isArchived);

    /** What happened to a scenario, newest first; nothing for one that came with Bilateral and stayed as it was. */
    List<ScenarioEvent> history(ScenarioId scenario);

    /**
     * A new scenario with the defaults and the newest editions.
     *
     * @throws TitleTaken where another one that is not archived is called so
     * @throws IllegalArgumentException where the title or the description can't be used, in a sentence
     */
    Scenario create(String title, String description, String author);

    /**
     * A new scenario whose first revision holds what another revision holds: assumptions, reasons and pins.
     *
     * @throws TitleTaken where another one that is not archived is called so
     * @throws IllegalArgumentException where the title or the description can't be used, or nothing such was saved
     */
    Scenario startFrom(ScenarioRevision from, String title, String description, String author);

    /**
     * A new scenario whose first revision holds what somebody made of another revision, which stays as it is.
     *
     * @param note why; must not be blank, and keeps to {@link WrittenText} as the reasons do
     * @throws TitleTaken where another one that is not archived is called so
     * @throws dev.bilateral.model.InvalidInputs where the values can't be computed with
     * @throws IllegalArgumentException where a text can't be used, or nothing such was saved to start from
     */
    Scenario saveAsNew(
            ScenarioRevision from, Content wanted, String title, String description, String author, String note);

    /**
     * Calls a scenario something else from a new revision on: what older ones were called stands in files that were made
     * of them, and stays. The address stays too. The same title and description again change nothing.
     *
     * @throws ScenarioService.Archived where it is archived, and is to be called otherwise
     * @throws TitleTaken where another one that is not archived is called so
     * @throws IllegalArgumentException where the title or the description can't be used
     */
    Scenario rename(ScenarioId scenario, String title, String description, String author);

    /**
     * Takes a scenario out of the lists; its addresses go on.
     *
     * @throws LastOne where no other would be left
     */
    Scenario archive(ScenarioId scenario, String author);

    /** @throws TitleTaken where another one got its title meanwhile */
    Scenario restore(ScenarioId scenario, String author);

    /** Another scenario, which is not archived, is called so. */
    final class TitleTaken extends RuntimeException {
        private final transient Scenario holder;

        TitleTaken(String sentence, Scenario holder) {
            super(sentence);
            this.holder = holder;
        }

        public Scenario holder() {
            return holder;
        }
    }

    /** A page without a scenario in its address shows the first: one has to be left. */
    final class LastOne extends RuntimeException {
        LastOne(String sentence) {
            super(sentence);
        }
    }
}
