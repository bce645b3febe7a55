package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** What the page in the browser does around saving: it keeps drafts, waits for an answer, and leads to signing in. */
final class SavingPage {

    private SavingPage() {}

    /** The browser need not tell any more that nothing came of what was asked: whatever comes of it is told here. */
    static void answer(UI ui) {
        ui.getPage().executeJs("window.bilateral.saves.answered()");
    }

    static void signIn(UI ui) {
        ui.getPage().executeJs("window.bilateral.signIn()");
    }

    /** Puts drafts that the browser kept into the fields of a component. */
    static void restoreInto(Component fields) {
        fields.getElement().executeJs("window.bilateral.drafts.restore(this)");
    }

    /** By the page, and so ahead of what the next screen asks of the same drafts. */
    static void clear(UI ui, String drafts, String unsigned) {
        ui.getPage()
                .executeJs("window.bilateral.drafts.clear($0); window.bilateral.drafts.clear($1)", drafts, unsigned);
    }
}
