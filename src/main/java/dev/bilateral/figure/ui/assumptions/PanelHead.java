package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureTables;

/** Which revision is in view, how many edits stand on it, and what can be done with all of them. */
final class PanelHead extends Div {

    private static final Messages MESSAGES = Messages.of(PanelHead.class);

    private final H2 title = new H2();
    private final Span revision = new Span();
    private final NativeButton undo;
    private final NativeButton redo;
    private final NativeButton resetAll;

    /** @param close puts the panel aside */
    PanelHead(NativeButton close, Runnable save, Runnable undo, Runnable redo, Runnable resetAll) {
        this.undo = button("undo", undo);
        this.redo = button("redo", redo);
        this.resetAll = button("resetAll", resetAll);
        close.addClassNames("quiet", "assumptions-close");
        revision.addClassName("revision");
        this.undo.getElement().setAttribute("data-undoes", true);
        this.redo.getElement().setAttribute("data-redoes", true);
        NativeButton saving = button("save", save);
        saving.getElement().setAttribute("data-saves", true);
        Div buttons = new Div(saving, this.undo, this.redo, this.resetAll);
        buttons.addClassName("assumptions-buttons");
        addClassName("assumptions-head");
        add(close, title, revision, buttons);
    }

    void show(FigureTables drawn, EditHistory history) {
        Edits now = history.now();
        String number = "r" + drawn.revision().number();
        title.setText(drawn.scenario().title());
        revision.setText(revision(number, now));
        resetAll.setEnabled(now.isTouched());
        undo.setEnabled(history.canUndo());
        redo.setEnabled(history.canRedo());
    }

    /** Values are counted as everywhere; sources that changed alone are told apart. */
    private static String revision(String number, Edits now) {
        String edits = now.count() == 0 ? number : MESSAGES.count("revision.edits", now.count(), number);
        if (now.countOfSourcesAlone() == 0) {
            return edits;
        }
        String sources = MESSAGES.count("sources", now.countOfSourcesAlone());
        return MESSAGES.text(now.count() == 0 ? "revision.sources" : "revision.also", edits, sources);
    }

    private static NativeButton button(String key, Runnable pressed) {
        return new NativeButton(MESSAGES.text(key), click -> pressed.run());
    }
}
