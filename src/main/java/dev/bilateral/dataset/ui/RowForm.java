package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.draft.DraftPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One observation's cells in fields. What is typed is handed out at once, also where it breaks a rule, which is then said
 * below its field: a draft may hold it, and nothing that was typed gets lost.
 */
final class RowForm extends Div {

    private static final Messages MESSAGES = Messages.of(RowForm.class);

    private final Map<String, Input> fields = new LinkedHashMap<>();
    private final Map<String, Span> errors = new LinkedHashMap<>();

    /** @param typed told all cells as they are, whenever one was changed */
    RowForm(List<String> cells, Consumer<List<String>> typed, Runnable removed) {
        addClassName("row-form");
        List<String> columns = DraftPart.OBSERVATIONS.columns();
        for (int i = 0; i < columns.size(); i++) {
            add(field(columns.get(i), cells.get(i), typed));
        }
        NativeButton remove = new NativeButton(MESSAGES.text("import.row.remove"), click -> removed.run());
        remove.addClassName("button");
        Div actions = new Div(remove);
        actions.addClassName("actions");
        add(actions);
    }

    List<String> read() {
        List<String> cells = new ArrayList<>();
        fields.values().forEach(field -> cells.add(field.getValue().strip()));
        return cells;
    }

    void focus() {
        fields.values().iterator().next().focus();
    }

    void show(List<Problem> problems) {
        errors.forEach((column, error) -> error.setText(problems.stream()
                .filter(problem -> problem.column().equals(column))
                .map(Problem::rule)
                .findFirst()
                .orElse("")));
        fields.forEach((column, field) -> field.getElement()
                .setAttribute(
                        "aria-invalid",
                        String.valueOf(problems.stream()
                                .anyMatch(problem -> problem.column().equals(column)))));
    }

    private Div field(String column, String text, Consumer<List<String>> typed) {
        Input input = new Input(ValueChangeMode.LAZY);
        String id = "row-" + column;
        input.setId(id);
        input.setValue(text);
        Span error = new Span();
        error.setId(id + "-error");
        error.addClassName("error");
        input.getElement().setAttribute("aria-describedby", id + "-error");
        NativeLabel label = new NativeLabel(column);
        label.setFor(input);
        input.addValueChangeListener(change -> typed.accept(read()));
        // whoever leaves the field leaves the page, perhaps, before a pause in typing was long enough
        input.getElement().addPropertyChangeListener("value", "change", change -> {});
        fields.put(column, input);
        errors.put(column, error);
        Div field = new Div(label, input, error);
        field.addClassName("field");
        return field;
    }
}
