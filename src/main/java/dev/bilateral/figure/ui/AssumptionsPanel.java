package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import java.util.function.Consumer;

/** The assumptions of a figure, to be edited. */
final class AssumptionsPanel extends Aside {

    private static final Messages MESSAGES = Messages.of(AssumptionsPanel.class);

    private final transient Consumer<Edits> listener;

    AssumptionsPanel(Figure figure, FigureServices services, Consumer<Edits> listener) {
        this.listener = listener;
        setId("assumptions");
        addClassName("assumptions");
    }

    NativeButton openButton() {
        return new NativeButton(MESSAGES.text("assumptions"));
    }

    void show(FigureTables tables, Edits edits) {}

    void save() {}
}
