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
        Div buttons = new Div(button("save", save), this.undo, this.redo, this.resetAll);
        buttons.addClassName("assumptions-buttons");
        addClassName("assumptions-head");
        add(close, title, revision, buttons);
    }

    void show(FigureTables drawn, EditHistory history) {
        Edits now = history.now();
        int count = now.edited().size();
        String number = "r" + drawn.revision().number();
        title.setText(drawn.scenario().title());
        revision.setText(count == 0 ? number : MESSAGES.count("revision.edits", count, number));
        resetAll.setEnabled(now.isTouched());
        undo.setEnabled(history.canUndo());
        redo.setEnabled(history.canRedo());
    }

    private static NativeButton button(String key, Runnable pressed) {
        return new NativeButton(MESSAGES.text(key), click -> pressed.run());
    }
}
