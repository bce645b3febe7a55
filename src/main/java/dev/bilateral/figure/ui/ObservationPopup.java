package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.ui.Dialog;
import java.util.List;

/** All that is known of one observation, or of several that share a place: opens when a mark is pressed. */
public final class ObservationPopup extends Div {

    private static final Messages MESSAGES = Messages.of(ObservationPopup.class);

    private final Dialog dialog = new Dialog("");

    public ObservationPopup() {
        dialog.addClassName("observation-dialog");
        add(dialog);
    }

    /** @param ids of a mark, or of all that a count stands for; one that is not among the observations shows nothing */
    public void show(List<Observation> among, List<String> ids) {
        List<Observation> pressed = ids.stream()
                .flatMap(id -> among.stream().filter(o -> o.id().equals(id)).findFirst().stream())
                .toList();
        if (pressed.size() == 1) {
            show(pressed.getFirst());
        } else if (!pressed.isEmpty()) {
            dialog.open(
                    MESSAGES.text("observations.several", pressed.size()),
                    pressed.stream().map(ObservationPopup::listed).toArray(Div[]::new));
        }
    }

    public void show(Observation observation) {
        dialog.open(ObservationFacts.heading(observation), new ObservationFacts(observation));
    }

    private static Div listed(Observation observation) {
        return new Div(new H3(ObservationFacts.heading(observation)), new ObservationFacts(observation));
    }
}
