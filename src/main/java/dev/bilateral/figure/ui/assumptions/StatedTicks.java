package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Mark.End;
import dev.bilateral.chart.Mark.Fill;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.MarkOf;
import org.jspecify.annotations.Nullable;

/** Marks along a slider's track, each on a button; the browser finds places for them and draws them. */
@Tag("stated-ticks")
@JsModule("./ui/ticks.ts")
final class StatedTicks extends HtmlContainer {

    StatedTicks(String label) {
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** @param at where on the slider's scale */
    void add(NativeButton button, String at, Observation observation) {
        button.getElement()
                .setAttribute("data-at", at)
                .setAttribute("data-role", MarkOf.role(observation).code())
                .setAttribute("data-shape", MarkOf.shape(observation.modality()).code());
        if (observation.stated() == null) {
            bounded(button, Fill.SOLID, null, "both"); // a date is what it is: there is no bound to it
        } else {
            Mark mark = MarkOf.asStated().inRow(observation);
            bounded(
                    button,
                    mark.fill(),
                    mark.lower() == null ? mark.upper() : mark.lower(),
                    mark.lower() == null ? "down" : mark.upper() == null ? "up" : "both");
        }
        add(button);
    }

    private static void bounded(NativeButton button, Fill fill, @Nullable End end, String away) {
        button.getElement()
                .setAttribute("data-fill", fill.code())
                .setAttribute("data-end", end == null ? "" : end.isOpen() ? "open" : "closed")
                .setAttribute("data-away", away);
    }
}
