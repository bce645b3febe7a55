package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.MarkDetails;
import dev.bilateral.ui.Dialog;
import java.util.List;

/** All that is known of one observation: opens when its mark is pressed. */
public final class ObservationPopup extends Div {

    private final Dialog dialog = new Dialog("");

    public ObservationPopup() {
        dialog.addClassName("observation-dialog");
        add(dialog);
    }

    public void show(Observation observation) {
        List<String> lines = MarkDetails.of(observation);
        Div content = new Div();
        lines.stream().skip(1).map(Paragraph::new).forEach(content::add);
        content.add(SourceLine.of(observation.source()));
        dialog.open(lines.getFirst(), content);
    }
}
