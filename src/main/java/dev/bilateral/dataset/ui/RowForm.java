package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One row's cells in fields. What is typed is handed out at once, also where it breaks a rule, which is then said below its
 * field: a draft may hold it, and nothing that was typed gets lost.
 */
final class RowForm extends Div {

    private static final Messages MESSAGES = Messages.of(RowForm.class);

    private final Map<String, CellField> fields = new LinkedHashMap<>();

    /** @param typed told all cells as they are, whenever one was changed */
    RowForm(PartRows rows, List<String> cells, Consumer<List<String>> typed, Runnable removed) {
        addClassName("row-form");
        List<String> columns = rows.part().columns();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            CellField field = new CellField(
                    rows.part().code() + "-" + column,
                    column,
                    cells.get(i),
                    CellWords.of(rows, column),
                    () -> typed.accept(read()));
            fields.put(column, field);
            add(field);
        }
        NativeButton remove = new NativeButton(MESSAGES.text("import.row.remove"), click -> removed.run());
        remove.addClassName("button");
        Div actions = new Div(remove);
        actions.addClassName("actions");
        add(actions);
    }

    private List<String> read() {
        return fields.values().stream().map(CellField::text).toList();
    }

    void focus() {
        fields.values().iterator().next().focus();
    }

    void show(List<Problem> problems) {
        fields.forEach((column, field) -> field.show(problems.stream()
                .filter(problem -> problem.column().equals(column))
                .map(Problem::rule)
                .findFirst()
                .orElse("")));
    }

    /** What to do about what is wrong with a cell. */
    void offer(String column, Component how) {
        Objects.requireNonNull(fields.get(column)).offer(how);
    }
}
