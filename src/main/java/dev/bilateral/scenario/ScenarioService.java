package dev.bilateral.scenario;

import dev.bilateral.dataset.Pins;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Scenarios and their revisions. */
public interface ScenarioService {

    /** All scenarios that are not archived, in display order. */
    List<Scenario> scenarios();

    /** Also one that is archived. */
    Optional<Scenario> find(ScenarioId scenario);

    /** What it is called in a revision: a name belongs to what was saved under it, and to files made of that. */
    Optional<ScenarioTitle> title(ScenarioId scenario, int number);

    Optional<ScenarioRevision> revision(ScenarioId scenario, int number);

    /** All revisions, newest first. */
    List<ScenarioRevision> revisions(ScenarioId scenario);

    /**
     * Saves a new revision on top of {@code base}. Equal content (values, reasons, sources and pins) is no revision:
     * then {@code base} itself comes back.
     *
     * @param changes the assumptions that differ from the base
     * @param pins the dataset versions in view
     * @param author the name of whoever is signed in
     * @param note why; must not be blank, and keeps to {@link WrittenText} as the reasons of the changes do
     * @throws Archived where the scenario is archived, and there is something to save
     * @throws RevisionConflict where a newer revision than {@code base} exists
     * @throws dev.bilateral.model.InvalidInputs where the values can't be computed with
     * @throws IllegalArgumentException where the note or a reason can't be saved, or no such base was saved
     * @throws org.springframework.security.access.AccessDeniedException for whoever may not save scenarios, or not under this name
     */
    ScenarioRevision save(ScenarioRevision base, Collection<Assumption> changes, Pins pins, String author, String note);

    /** Somebody saved before: {@code newest} is what stands now. */
    final class RevisionConflict extends RuntimeException {
        private final transient ScenarioRevision newest;

        public RevisionConflict(ScenarioRevision newest) {
            super("Revision " + newest.number() + " of " + newest.scenario() + " was saved in the meantime by "
                    + newest.author());
            this.newest = newest;
        }

        public ScenarioRevision newest() {
            return newest;
        }
    }

    /** The scenario is in no list any more, so nothing is saved in it; what was to be saved can become a new one. */
    final class Archived extends RuntimeException {
        Archived(String sentence) {
            super(sentence);
        }
    }
}
