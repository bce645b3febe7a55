package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.ui.Dialog;
import java.util.List;
import java.util.function.Consumer;

/** Picks any statement of the editions in view, found by words, as what an assumption rests on. */
final class CiteDialog extends Div {

    private static final Messages MESSAGES = Messages.of(CiteDialog.class);

    /** More than anybody reads; who looks for another adds a word. */
    private static final int MOST = 30;

    private final Dialog dialog = new Dialog(MESSAGES.text("cite.title"));
    private final Input words = new Input();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div form;
    private transient List<CitableStatement> all = List.of();
    private transient Consumer<CitableStatement> chosen = statement -> {};

    CiteDialog() {
        NativeLabel label = new NativeLabel(MESSAGES.text("cite.words"));
        words.setId("cite-words");
        words.setType("search");
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(change -> find());
        label.setFor(words);
        count.getElement().setAttribute("role", "status");
        count.addClassName("footnote");
        list.addClassName("cite-list");
        addClassName("cite");
        add(dialog);
        Div field = new Div(label, words);
        field.addClassName("field");
        form = new Div(field, count, list);
    }

    /** @param take what is done with the one that is chosen */
    void open(AssumptionKey key, List<CitableStatement> statements, Consumer<CitableStatement> take) {
        all = statements.stream().sorted(CitableStatement.nearTo(key)).toList();
        chosen = take;
        words.clear();
        find();
        dialog.open(MESSAGES.text("cite.for", KeyTexts.label(key)), form);
        words.focus();
    }

    private void find() {
        List<CitableStatement> found =
                all.stream().filter(each -> each.holds(words.getValue())).toList();
        count.setText(
                found.isEmpty()
                        ? MESSAGES.text("cite.none")
                        : found.size() > MOST
                                ? MESSAGES.text("cite.more", MOST, found.size())
                                : MESSAGES.count("cite.found", found.size()));
        list.removeAll();
        found.stream().limit(MOST).forEach(each -> list.add(new ListItem(button(each))));
    }

    private NativeButton button(CitableStatement statement) {
        Span series = new Span(statement.about());
        series.addClassName("muted");
        NativeButton button = new NativeButton();
        button.add(new Span(statement.said()), series);
        button.addClickListener(click -> {
            dialog.close();
            chosen.accept(statement);
        });
        return button;
    }
}
