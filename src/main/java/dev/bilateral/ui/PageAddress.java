package dev.bilateral.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;

/** The address bar, kept by the browser itself: an edit costs no further round trip for it. */
public final class PageAddress {

    private PageAddress() {}

    /**
     * Replaces the address.
     *
     * @param query without the question mark
     * @param carried the part that links to other screens carry, without the question mark
     * @param isAtOnce else after a short rest, so that typing does not flood the history
     */
    public static void show(UI ui, String query, String carried, boolean isAtOnce) {
        ui.getPage().executeJs("window.bilateral.address.show($0, $1, $2)", query, carried, isAtOnce);
    }

    /** A link within the application that carries the current state. */
    @JsModule("./ui/address.ts")
    public static final class CarryingLink extends Anchor {
        public CarryingLink(String href, String text) {
            this(href, text, "");
        }

        /** @param own what its address holds beside the state, without a question mark */
        public CarryingLink(String href, String text, String own) {
            super(own.isEmpty() ? href : href + "?" + own, text);
            getElement().setAttribute("router-link", true).setAttribute("data-carries", own);
        }
    }
}
