package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;

/** The buttons that open the panel and put it aside. */
final class PanelToggle {

    private static final Messages MESSAGES = Messages.of(PanelToggle.class);

    private PanelToggle() {}

    static NativeButton of(String text) {
        NativeButton button = toggle(text);
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }

    /**
     * Where the panel stands beside the figure it can be put aside; then only this button is left of it. Its words say
     * which of the two it does.
     */
    static NativeButton rail() {
        NativeButton rail = toggle("");
        rail.addClassName("assumptions-rail");
        Span hide = new Span(MESSAGES.text("rail.hide"));
        hide.addClassName("rail-hide");
        Span show = new Span(MESSAGES.text("rail.show"));
        show.addClassName("rail-show");
        rail.add(hide, show);
        return rail;
    }

    private static NativeButton toggle(String text) {
        NativeButton button = new NativeButton(text);
        button.getElement()
                .setAttribute("data-toggles", AssumptionsPanel.ID)
                .setAttribute("aria-controls", AssumptionsPanel.ID);
        return button;
    }

    /** What the button says that opens the panel. */
    static String opener(Edits now) {
        if (now.count() == 0 && now.countOfSourcesAlone() > 0) {
            return MESSAGES.text("open.sources", MESSAGES.count("sources", now.countOfSourcesAlone()));
        }
        return MESSAGES.count("open.edits", now.count());
    }
}
