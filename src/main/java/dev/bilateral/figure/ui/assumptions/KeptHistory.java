package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.RevisionId;
import java.util.EnumMap;
import java.util.Map;

/** The steps of this browser tab, which a figure that is opened after another goes on with. */
record KeptHistory(RevisionId revision, Pins pins, EditHistory history) {

    /** The steps that led to these edits, wherever in the tab they were made; else none yet. */
    static EditHistory of(FigureTables shown, Edits edits) {
        UI ui = UI.getCurrent();
        KeptHistory kept = ComponentUtil.getData(ui, KeptHistory.class);
        RevisionId revision = shown.revision().id();
        Pins pins = shown.state().pins();
        if (kept != null
                && kept.revision.equals(revision)
                && kept.pins.equals(pins)
                && isSame(kept.history.now(), edits)) {
            return kept.history;
        }
        EditHistory begun = new EditHistory(edits);
        ComponentUtil.setData(ui, KeptHistory.class, new KeptHistory(revision, pins, begun));
        return begun;
    }

    /** By what an address brings along: no reasons, and of usable texts those that change something, canonically. */
    private static boolean isSame(Edits one, Edits other) {
        return one.good().equals(other.good())
                && one.unusable().equals(other.unusable())
                && observations(one).equals(observations(other));
    }

    private static Map<AssumptionKey, String> observations(Edits edits) {
        Map<AssumptionKey, String> named = new EnumMap<>(AssumptionKey.class);
        edits.taken().forEach((key, taken) -> named.put(key, taken.observation()));
        return named;
    }
}
