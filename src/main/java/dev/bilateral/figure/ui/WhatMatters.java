package dev.bilateral.figure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.chart.EChart;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.outcome.OutcomeText;
import dev.bilateral.figure.outcome.WhatMoves;
import dev.bilateral.figure.outcome.WhatMoves.Basis;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Question;
import dev.bilateral.model.Tornado;
import dev.bilateral.ui.RecordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which assumption moves an outcome most: a question that can be changed, ranked bars, and the same in rows. */
final class WhatMatters extends Div {

    private static final Messages MESSAGES = Messages.of(WhatMatters.class);

    private final transient Figure figure;
    private final transient Consumer<AssumptionKey> lead;
    private final QuestionForm form;
    private final Paragraph why = new Paragraph();
    private final Div answers = new Div();
    private final Paragraph note = new Paragraph();
    private final Div rows = new Div();
    private transient List<Answer> shown = List.of();
    private transient @Nullable FigureTables tables;

    /**
     * @param lead leads to the field of an assumption
     * @param asked told of each question, which is to come back in a state
     */
    WhatMatters(Figure figure, Consumer<AssumptionKey> lead, Consumer<Question> asked) {
        this.figure = figure;
        this.lead = lead;
        form = new QuestionForm(question -> {
            asked.accept(question);
            getElement().executeJs("window.bilateral.say($0)", shown.getFirst().title());
        });
        addClassName("what-matters");
        note.addClassName("footnote");
        NativeDetails table = new NativeDetails(MESSAGES.text("matters.table"), rows);
        why.addClassName("footnote");
        add(form, why, answers, note, table);
    }

    /** Whether the figure comes down to anything that inputs can be weighed by. */
    boolean canAsk() {
        return tables != null && !figure.questions(tables.inputs()).isEmpty();
    }

    void show(FigureTables drawn) {
        tables = drawn;
        form.offer(figure.questions(drawn.inputs()));
        drawn.state().question().ifPresent(question -> {
            if (!form.question().equals(Optional.of(question))) {
                form.show(question);
            }
            draw(drawn, question);
        });
    }

    /** What was asked last, or what is asked first. */
    Optional<Question> question() {
        return form.question();
    }

    private void draw(FigureTables now, Question question) {
        List<WhatMoves> found = WhatMoves.of(question, now.inputs(), now.references());
        if (found.size() != shown.size()) {
            answers.removeAll();
            List<Answer> next = new ArrayList<>();
            found.forEach(one -> next.add(new Answer(one)));
            next.forEach(answers::add);
            shown = next;
        }
        for (int i = 0; i < found.size(); i++) {
            shown.get(i).show(found.get(i));
        }
        why.setText(OutcomeText.why(question, now.inputs().integer(AssumptionKey.HORIZON_LAST_YEAR)));
        note.setText(note(found));
        rows.removeAll();
        found.stream().filter(one -> !one.tornado().bars().isEmpty()).forEach(one -> rows.add(table(one)));
    }

    /** How the assumptions are moved, which ranges do not matter, and what is not moved. */
    private static String note(List<WhatMoves> found) {
        List<Basis> bases = found.stream().map(WhatMoves::basis).distinct().toList();
        return Stream.concat(
                        found.stream().flatMap(one -> Stream.of(one.idle(), one.atZero())),
                        Stream.of(WhatMoves.how(bases.size() == 1 ? bases.getFirst() : Basis.MIXED)))
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private RecordTable table(WhatMoves moves) {
        RecordTable table = new RecordTable(
                OutcomeText.axis(moves.outcome()),
                MESSAGES.text("matters.input"),
                MESSAGES.text("matters.low"),
                MESSAGES.text("matters.high"));
        for (Tornado.Bar bar : moves.tornado().bars()) {
            NativeButton edit = new NativeButton(moves.label(bar), click -> lead.accept(bar.key()));
            edit.addClassName("quiet");
            table.addRow(edit, new Span(moves.at(bar, true)), new Span(moves.at(bar, false)));
        }
        return table;
    }

    /** One outcome with its finding. */
    private final class Answer extends Div {

        private final H2 title = new H2();
        private final EChart chart;

        private Answer(WhatMoves moves) {
            chart = new EChart(moves.chart());
            chart.setElsewhere(MESSAGES.text("matters.elsewhere"));
            chart.addBarPressListener(
                    pressed -> AssumptionKey.ofCode(pressed.getId()).ifPresent(lead));
            addClassName("chart-panel");
            add(title, chart);
        }

        private String title() {
            return title.getText();
        }

        private void show(WhatMoves moves) {
            title.setText(moves.title());
            chart.setSpec(moves.chart());
            chart.setVisible(!moves.tornado().bars().isEmpty());
        }
    }
}
