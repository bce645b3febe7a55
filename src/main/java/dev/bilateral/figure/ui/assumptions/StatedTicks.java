package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.chart.Mark;
import dev.bilateral.chart.Mark.End;
import dev.bilateral.dataset.Observation;
import dev.bilateral.figure.MarkOf;

/** Marks along a slider's track, each on a button; the browser finds places for them and draws them. */
@Tag("stated-ticks")
@JsModule("./ui/ticks.ts")
final class StatedTicks extends HtmlContainer {

    StatedTicks(String label) {
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** @param at where on the slider's scale */
    void add(NativeButton button, String at, Observation observation) {
        Mark mark = MarkOf.asStated().inRow(observation);
        End end = mark.lower() == null ? mark.upper() : mark.lower();
        button.getElement()
                .setAttribute("data-at", at)
                .setAttribute("data-role", mark.role().code())
                .setAttribute("data-shape", mark.shape().code())
                .setAttribute("data-fill", mark.fill().code())
                .setAttribute("data-end", end == null ? "" : end.isOpen() ? "open" : "closed")
                .setAttribute("data-away", mark.lower() == null ? "down" : mark.upper() == null ? "up" : "both");
        add(button);
    }
}
