package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.MarkDetails;
import java.util.List;

/** All that is known of one observation, under its number: who, when, of what, and the document with its address. */
public final class ObservationFacts extends Div {

    public ObservationFacts(Observation observation) {
        addClassName("dialog-content");
        List<String> lines = MarkDetails.of(observation);
        lines.stream().skip(1).map(Paragraph::new).forEach(this::add);
        add(SourceLine.of(observation.source()));
    }

    /** What stands above them. */
    public static String heading(Observation observation) {
        return MarkDetails.of(observation).getFirst();
    }
}
