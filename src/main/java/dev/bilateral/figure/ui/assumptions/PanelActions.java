package dev.bilateral.figure.ui.assumptions;

import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.List;
import java.util.Optional;

/** What the panel asks of the screen that it stands on. */
public interface PanelActions {

    /** Something was typed, usable or not. */
    void edited(Edits edits);

    void save();

    /** The statements behind the values of what is shown. */
    CitedObservations cited(FigureTables shown);

    /** Begins the names under which the browser keeps what is written for the scenario in view. */
    String drafts();

    /** Shows all that is known of an observation. */
    void tell(Observation observation);

    /** The address of the ramp in view against others, with all edits; none where that is what is shown. */
    Optional<String> overlay();

    /** All revisions of the scenario in view, newest first. */
    List<ScenarioRevision> revisions();

    /** The address of this screen with a revision as it was saved. */
    String address(ScenarioRevision revision);
}
