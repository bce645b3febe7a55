package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.diff.FigureEffects.Effect;
import dev.bilateral.ui.RecordTable;
import java.util.List;

/** What a difference between versions makes of the figures' headlines. */
final class DiffEffects extends Section {

    private static final Messages MESSAGES = Messages.of(DiffEffects.class);

    DiffEffects(List<Effect> effects) {
        add(new H2(MESSAGES.text("diff.figures")));
        if (effects.isEmpty()) {
            add(new Paragraph(MESSAGES.text("diff.figures.none")));
            return;
        }
        RecordTable table = new RecordTable(
                MESSAGES.text("diff.figures"),
                MESSAGES.text("diff.column.figure"),
                MESSAGES.text("diff.column.before"),
                MESSAGES.text("diff.column.after"));
        effects.forEach(
                effect -> table.addRow(new Span(effect.figure()), new Span(effect.before()), new Span(effect.after())));
        add(table);
    }
}
