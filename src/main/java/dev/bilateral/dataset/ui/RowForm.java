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
import dev.bilateral.dataset.draft.DraftRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One observation's cells in fields; what breaks a rule says so below its field while one types. */
final class RowForm extends Div {

    private static final Messages MESSAGES = Messages.of(RowForm.class);

    private final Map<String, Input> fields = new LinkedHashMap<>();
    private final Map<String, Span> errors = new LinkedHashMap<>();
    private final transient Function<DraftRow, List<Problem>> check;
    private final transient DraftRow row;

    /** @param check what is wrong with a row by itself */
    RowForm(DraftRow row, Function<DraftRow, List<Problem>> check, Consumer<DraftRow> saved, Runnable removed) {
        this.row = row;
        this.check = check;
        addClassName("row-form");
        List<String> columns = DraftPart.OBSERVATIONS.columns();
        for (int i = 0; i < columns.size(); i++) {
            add(field(columns.get(i), row.cells().get(i)));
        }
        NativeButton save = new NativeButton(MESSAGES.text("import.row.save"), click -> saved.accept(read()));
        save.addClassNames("button", "primary");
        NativeButton remove = new NativeButton(MESSAGES.text("import.row.remove"), click -> removed.run());
        remove.addClassName("button");
        Div actions = new Div(save, remove);
        actions.addClassName("actions");
        add(actions);
        show(check.apply(row));
    }

    DraftRow read() {
        List<String> cells = new ArrayList<>();
        fields.values().forEach(field -> cells.add(field.getValue().strip()));
        return new DraftRow(row.n(), cells);
    }

    private Div field(String column, String text) {
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
        input.addValueChangeListener(change -> show(check.apply(read())));
        fields.put(column, input);
        errors.put(column, error);
        Div field = new Div(label, input, error);
        field.addClassName("field");
        return field;
    }

    private void show(List<Problem> problems) {
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
}
