package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.ui.Disclosure;
import java.util.Map;

/** What differs from the saved revision: assumption, saved value, value now. */
public final class Differences extends Disclosure {

    private static final Messages MESSAGES = Messages.of(Differences.class);

    private final Div content = new Div();
    private transient Map<AssumptionKey, String> shown = Map.of();
    private transient Map<AssumptionKey, Edits.Taken> shownTaken = Map.of();
    private transient Map<AssumptionKey, String> shownReasons = Map.of();

    public Differences() {
        addClassName("differences");
        setSummaryText(MESSAGES.text("differs"));
        add(content);
        setVisible(false);
    }

    public void show(Edits edits) {
        if (!edits.good().equals(shown)
                || !edits.taken().equals(shownTaken)
                || !edits.reasons().equals(shownReasons)) {
            shown = edits.good();
            shownReasons = edits.reasons();
            shownTaken = edits.taken();
            content.removeAll();
            content.add(table(edits));
            setVisible(!edits.edited().isEmpty());
        }
    }

    private static NativeTable table(Edits edits) {
        NativeTable table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(MESSAGES.text("differs.key")),
                        new NativeTableHeaderCell(MESSAGES.text("differs.saved")),
                        new NativeTableHeaderCell(MESSAGES.text("differs.now"))));
        edits.edited()
                .forEach(key -> table.getBody()
                        .add(new NativeTableRow(
                                new NativeTableCell(KeyTexts.label(key)),
                                new NativeTableCell(KeyTexts.valueWithUnit(
                                        key, edits.saved().text(key))),
                                new NativeTableCell(now(edits, key)))));
        return table;
    }

    private static String now(Edits edits, AssumptionKey key) {
        String value = KeyTexts.valueWithUnit(key, edits.value(key));
        Edits.Taken taken = edits.taken().get(key);
        String sourced = taken == null
                ? value
                : MESSAGES.text(
                        taken.observation().contains("/") ? "differs.rests" : "differs.taken", value, taken.said());
        String reason = edits.reasons().get(key);
        return reason == null ? sourced : MESSAGES.text("differs.reason", sourced, reason);
    }
}
