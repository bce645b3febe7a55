package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.figure.outcome.OutcomeText;
import dev.bilateral.model.Question;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for an outcome, and for its year or volume. Each kind remembers what it was asked for last. */
public final class QuestionForm extends Div {

    private static final Messages MESSAGES = Messages.of(QuestionForm.class);

    private final NativeSelect kinds = new NativeSelect(MESSAGES.text("question.kind"));
    private final Input number = new Input();
    private final NativeLabel label = new NativeLabel();
    private final Paragraph error = new Paragraph();
    private final Map<Question.Kind, Question> last = new EnumMap<>(Question.Kind.class);
    private final transient Consumer<Question> asked;

    /** @param asked told of each question that can be asked */
    public QuestionForm(Consumer<Question> asked) {
        this.asked = asked;
        addClassName("question");
        number.setId("question-number");
        number.setType("text");
        number.getElement().setAttribute("inputmode", "decimal").setAttribute("aria-describedby", "question-error");
        number.setValueChangeMode(ValueChangeMode.LAZY);
        label.setFor(number);
        error.addClassName("error");
        error.setId("question-error");
        error.setVisible(false);
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                current().ifPresent(this::ask);
            }
        });
        number.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(change.getValue());
            }
        });
        // a label and its field stay on one line where a narrow page wraps
        Div field = new Div(label, number);
        field.addClassName("question-field");
        add(kinds, field, error);
    }

    /** What can be asked, each as first asked; a question that was asked stays. */
    public void offer(List<Question> questions) {
        questions.forEach(question -> last.putIfAbsent(question.kind(), question));
        if (kinds.getValue().isEmpty() && !questions.isEmpty()) {
            kinds.options(questions.stream()
                    .map(question -> new Option(question.kind().code(), OutcomeText.kind(question.kind())))
                    .toList());
            show(questions.getFirst());
        }
    }

    /** Asks something from outside, without telling. */
    public void show(Question question) {
        last.put(question.kind(), question);
        kinds.choose(question.kind().code());
        label.setText(MESSAGES.text(question.kind().isOfYear() ? "question.year" : "question.volume"));
        number.setValue(PlainNumber.text(question.at()));
        tellWrong("");
    }

    /** The question that stands, which may be older than what is typed. */
    public Optional<Question> question() {
        return current();
    }

    private Optional<Question> current() {
        return last.values().stream()
                .filter(question -> question.kind().code().equals(kinds.getValue()))
                .findFirst();
    }

    private void ask(Question question) {
        show(question);
        asked.accept(question);
    }

    private void type(String text) {
        current().ifPresent(before -> {
            Optional<Question> typed = Question.parse(before.kind().code() + ":" + text.strip());
            typed.ifPresent(question -> {
                last.put(question.kind(), question);
                asked.accept(question);
            });
            Question.Kind kind = before.kind();
            tellWrong(
                    typed.isPresent()
                            ? ""
                            : MESSAGES.text(
                                    kind.isOfYear() ? "question.year.error" : "question.volume.error",
                                    PlainNumber.text(kind.min()),
                                    PlainNumber.text(kind.max()),
                                    text));
        });
    }

    private void tellWrong(String message) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
        number.getElement().setAttribute("aria-invalid", String.valueOf(!message.isEmpty()));
    }
}
