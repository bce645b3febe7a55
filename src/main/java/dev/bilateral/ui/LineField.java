package dev.bilateral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;

/** One line of text that somebody writes, with what is wrong with it below; the browser keeps it until it is saved. */
public final class LineField extends Div {

    private final Input input = new Input();
    private final Paragraph error = new Paragraph();
    private final String errorId;

    /**
     * @param id of the field in the page
     * @param longest in UTF-16 units, as the browser counts them
     * @param draft the name under which the browser keeps what is typed
     */
    public LineField(String id, String label, int longest, String draft) {
        errorId = id + "-error";
        addClassName("field");
        input.setId(id);
        input.getElement()
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("data-draft", draft)
                .setAttribute("aria-describedby", errorId);
        NativeLabel named = new NativeLabel(label);
        named.setFor(input);
        error.setId(errorId);
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        add(named, input, error);
    }

    /** Says something about the field that is read with it. */
    public LineField about(String text) {
        Paragraph about = new Paragraph(text);
        about.addClassName("about");
        about.setId(input.getId().orElseThrow() + "-about");
        input.getElement().setAttribute("aria-describedby", about.getId().orElseThrow() + " " + errorId);
        addComponentAtIndex(2, about);
        return this;
    }

    public String getValue() {
        return input.getValue();
    }

    /** Tells each keystroke. */
    public void onTyping(Consumer<String> typed) {
        input.setValueChangeMode(ValueChangeMode.EAGER);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
    }

    public void setValue(String value) {
        input.setValue(value);
    }

    /**
     * Says what is wrong; what was typed stays.
     *
     * @param problem as a sentence, or empty where it can be used
     * @return whether there is a problem
     */
    public boolean refuse(Optional<String> problem) {
        error.setText(problem.orElse(""));
        input.getElement().setAttribute("aria-invalid", String.valueOf(problem.isPresent()));
        return problem.isPresent();
    }
}
