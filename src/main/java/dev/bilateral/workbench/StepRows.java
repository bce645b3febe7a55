package dev.bilateral.workbench;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.outcome.OutcomeText;
import dev.bilateral.figure.outcome.WhyDiffers;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Bridge;
import dev.bilateral.ui.RecordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The steps from one of the compared to another in rows, one table per outcome; each step can be taken earlier. */
final class StepRows extends Div {

    private static final Messages MESSAGES = Messages.of(StepRows.class);

    private final transient Consumer<UnaryOperator<ComparisonState>> change;
    /** The buttons of each table, step by step. */
    private final transient List<List<NativeButton>> earlier = new ArrayList<>();

    /** @param change told of another order; shows the rows anew */
    StepRows(Consumer<UnaryOperator<ComparisonState>> change) {
        this.change = change;
    }

    void show(List<WhyDiffers> all) {
        removeAll();
        earlier.clear();
        for (WhyDiffers why : all) {
            why.bridge().filter(bridge -> why.hasSteps()).ifPresent(bridge -> {
                if (all.size() > 1) {
                    add(new H3(OutcomeText.axis(why.outcome())));
                }
                add(table(why, bridge));
            });
        }
    }

    private RecordTable table(WhyDiffers why, Bridge bridge) {
        RecordTable table = new RecordTable(
                OutcomeText.axis(why.outcome()),
                MESSAGES.text("bridge.step"),
                MESSAGES.text("bridge.change"),
                MESSAGES.text("bridge.after"),
                MESSAGES.text("bridge.place"));
        List<AssumptionKey> taken =
                bridge.steps().stream().flatMap(step -> step.keys().stream()).toList();
        int place = earlier.size();
        List<NativeButton> buttons = new ArrayList<>();
        for (int i = 0; i < bridge.steps().size(); i++) {
            Bridge.Step step = bridge.steps().get(i);
            AssumptionKey key = step.keys().getFirst();
            int at = i;
            NativeButton button =
                    new NativeButton(MESSAGES.text("bridge.earlier"), click -> take(key, taken, place, at));
            button.setAriaLabel(MESSAGES.text("bridge.earlier.which", key.label()));
            button.addClassName("quiet");
            button.setVisible(i > 0);
            buttons.add(button);
            table.addRow(
                    new Span(why.label(step)),
                    new Span(why.change(step)),
                    new Span(why.value(step.after())),
                    new Div(new Span((i + 1) + " "), button));
        }
        earlier.add(buttons);
        return table;
    }

    /** All rows are made anew: the keyboard goes on at the step that was moved, or at the one that it overtook. */
    private void take(AssumptionKey key, List<AssumptionKey> taken, int table, int step) {
        change.accept(state -> state.earlier(key, taken));
        int moved = Math.max(1, step - 1);
        if (table < earlier.size() && moved < earlier.get(table).size()) {
            earlier.get(table).get(moved).focus();
        }
    }
}
