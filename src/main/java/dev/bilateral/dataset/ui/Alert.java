package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence that is read out at once: something was not done, and what to do next. */
final class Alert extends Paragraph {

    Alert(String text) {
        super(text);
        addClassName("record-notice");
        getElement().setAttribute("role", "alert");
    }
}
