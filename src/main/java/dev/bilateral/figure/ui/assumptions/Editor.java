package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** The control for one assumption. It speaks in the texts of the address: {@code 12}, {@code over:95}, {@code linear}. */
interface Editor {

    Component component();

    /** Shows a text without telling anybody. */
    void show(String text);

    /** Marks the control as in error, with the message that says why, or as sound. */
    void markInvalid(boolean isInvalid, String messageId);

    /** Marks an element that takes the focus, so that the message is read out with it. */
    static void mark(Element element, boolean isInvalid, String messageId) {
        element.setAttribute("aria-invalid", String.valueOf(isInvalid));
        if (isInvalid) {
            element.setAttribute("aria-describedby", messageId);
        } else {
            element.removeAttribute("aria-describedby");
        }
    }
}
