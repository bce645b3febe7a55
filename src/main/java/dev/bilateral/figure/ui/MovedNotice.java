package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.ui.MovedEdits.Made;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.ScenarioTitle;
import java.util.function.Consumer;

/**
 * Says which edits came along from another scenario, drops them with one press, and takes that back with the next: it
 * is the same button, so that the focus stays where it was.
 */
final class MovedNotice extends Div {

    private static final Messages MESSAGES = Messages.of(MovedNotice.class);

    private final transient ScenarioService scenarios;
    private final Span text = new Span();
    private final NativeButton button;
    private transient MovedEdits told = MovedEdits.NONE;
    private boolean isPressed;
    private boolean isDropped;

    /**
     * @param drop takes edits back
     * @param undo brings them back again
     */
    MovedNotice(ScenarioService scenarios, Consumer<MovedEdits> drop, Runnable undo) {
        this.scenarios = scenarios;
        button = new NativeButton("", click -> {
            isPressed = true;
            if (isDropped) {
                undo.run();
            } else {
                drop.accept(told);
            }
            isPressed = false;
        });
        button.addClassName("quiet");
        getElement().setAttribute("role", "status");
        add(text, button);
        say("", "");
    }

    /** @param moved those that stand on the scenario in view */
    void show(ScenarioTitle scenario, MovedEdits moved) {
        isDropped = moved.isEmpty() && isPressed;
        if (!moved.isEmpty()) {
            told = moved;
            say(MESSAGES.count("moved", moved.count(), madeOn(), scenario.title()), MESSAGES.text("moved.drop"));
        } else if (isDropped) {
            say(MESSAGES.count("moved.dropped", told.count(), madeOn()), MESSAGES.text("moved.undo"));
        } else {
            told = MovedEdits.NONE;
            say("", "");
        }
    }

    boolean isEmpty() {
        return !button.isVisible();
    }

    private void say(String sentence, String next) {
        text.setText(sentence);
        button.setText(next);
        button.setVisible(!next.isEmpty());
    }

    private String madeOn() {
        return Text.list(told.made().values().stream()
                .map(Made::on)
                .distinct()
                .sorted()
                .flatMap(id -> scenarios.find(id).stream())
                .map(Scenario::title)
                .map(title -> MESSAGES.text("moved.from", title))
                .toList());
    }
}
