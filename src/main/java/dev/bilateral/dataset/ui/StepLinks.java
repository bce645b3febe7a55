package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.bilateral.common.Messages;

/** The ways from one step of a draft to another. */
final class StepLinks {

    private static final Messages MESSAGES = Messages.of(StepLinks.class);

    private StepLinks() {}

    /** All steps, with the one that is shown marked. */
    static Component all(DraftDesk desk, ImportStep shown) {
        OrderedList list = new OrderedList();
        list.addClassName("import-steps");
        list.getElement().setAttribute("aria-label", MESSAGES.text("import.steps"));
        list.add(new ListItem(
                link("datasets/" + desk.draft().dataset() + "/import", MESSAGES.text("import.step.files"))));
        for (ImportStep step : ImportStep.values()) {
            Anchor link = link(desk.address(step), name(step));
            if (step == shown) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        }
        return list;
    }

    /** Where one goes from here. */
    static Component on(DraftDesk desk, ImportStep step) {
        return button(desk, step, MESSAGES.text("import.next", name(step)));
    }

    /** Where one goes to set right what is wrong. */
    static Component back(DraftDesk desk) {
        return button(desk, ImportStep.ROWS, MESSAGES.text("import.correct"));
    }

    private static Component button(DraftDesk desk, ImportStep step, String text) {
        Anchor link = link(desk.address(step), text);
        link.addClassNames("button", "primary");
        Div actions = new Div(link);
        actions.addClassName("actions");
        return actions;
    }

    private static String name(ImportStep step) {
        return MESSAGES.text("import.step." + step.code());
    }

    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
