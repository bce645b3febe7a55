package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;

/** The control for one assumption. It speaks in the texts of the address: {@code 12}, {@code over:95}, {@code linear}. */
interface Editor {

    Component component();

    /** Shows a text without telling anybody. */
    void show(String text);

    /** Marks the control as in error, with the message that says why, or as well. */
    void markInvalid(boolean isInvalid, String messageId);
}
