package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import dev.bilateral.dataset.Observation;
import dev.bilateral.ui.Dialog;

/** All that is known of one observation: opens when its mark is pressed. */
public final class ObservationPopup extends Div {

    private final Dialog dialog = new Dialog("");

    public ObservationPopup() {
        dialog.addClassName("observation-dialog");
        add(dialog);
    }

    public void show(Observation observation) {
        dialog.open(ObservationFacts.heading(observation), new ObservationFacts(observation));
    }
}
