package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** The control for one assumption. It speaks in the texts of the address: {@code 12}, {@code over:95}, {@code linear}. */
interface Editor {

    Component component();

    /**
     * Shows a text without telling anybody.
     *
     * @param usable the value that is computed with, where the text can't be
     */
    void show(String text, String usable);

    /** Makes room for the value that is computed with, where there is a slider. */
    default void cover(String value) {}

    /** What a slider covers of what is allowed, in words; empty where there is none, or where it covers all. */
    default String coverage() {
        return "";
    }

    /** What stands under the control where its text can't be used. */
    default String errorText(String message) {
        return message;
    }

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
