package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import dev.bilateral.ui.RecordTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The assumptions that a snapshot froze, those first that differ from the saved revision. The rest stands in its file. */
final class FrozenAssumptions extends Div {

    private static final Messages MESSAGES = Messages.of(FrozenAssumptions.class);

    private final transient Table assumptions;
    private final transient Map<String, String> publishers;

    /**
     * @param assumptions as a snapshot holds them
     * @param sources what they were taken from
     */
    FrozenAssumptions(Table assumptions, Table sources) {
        this.assumptions = assumptions;
        publishers = publishers(sources);
        List<Row> all = assumptions.toList();
        List<Row> shown = all.stream()
                .filter(row -> is(row, "used") || is(row, "edited"))
                .sorted(Comparator.comparing(row -> !is(row, "edited"))) // each part in the order of the panel
                .toList();
        add(table(shown));
        if (shown.size() < all.size()) {
            Paragraph rest = new Paragraph(MESSAGES.count("assumptions.rest", all.size() - shown.size()));
            rest.addClassName("muted");
            add(rest);
        }
    }

    private RecordTable table(List<Row> rows) {
        RecordTable table = new RecordTable(
                MESSAGES.text("assumptions"),
                MESSAGES.text("assumptions.what"),
                MESSAGES.text("assumptions.value"),
                MESSAGES.text("assumptions.reason"),
                MESSAGES.text("assumptions.source"));
        table.addClassName("assumption-records");
        rows.forEach(row ->
                table.addRow(new Span(text(row, "label")), value(row), new Span(reason(row)), new Span(source(row))));
        return table;
    }

    private Component value(Row row) {
        Span value = new Span(text(row, "reading"));
        if (!is(row, "edited")) {
            return value;
        }
        value.addClassName("changed");
        Span before = new Span(MESSAGES.text("assumptions.saved", saved(row)));
        before.addClassName("muted");
        return new Div(value, new Div(before));
    }

    private String saved(Row row) {
        String value = text(row, "saved_value");
        return AssumptionKey.ofCode(text(row, "key"))
                .map(key -> AssumptionText.of(key, value))
                .orElse(value);
    }

    /** A reason that was written for a value that was not saved never reached the server. */
    private String reason(Row row) {
        return is(row, "edited") ? MESSAGES.text("assumptions.edited") : text(row, "rationale");
    }

    private String source(Row row) {
        String said = text(row, "from_statement");
        return said.isEmpty()
                ? MESSAGES.text("assumptions.noSource")
                : MESSAGES.text("assumptions.said", said, publishers.getOrDefault(text(row, "from_source"), ""));
    }

    /** Each document's publisher, else its title, by the document's id. */
    private static Map<String, String> publishers(Table sources) {
        return sources.toList().stream()
                .collect(Collectors.toMap(
                        row -> sources.text(row, "id").orElseThrow(),
                        row -> sources.text(row, "publisher")
                                .or(() -> sources.text(row, "title"))
                                .orElse(""),
                        (one, same) -> one));
    }

    private String text(Row row, String column) {
        return assumptions.text(row, column).orElse("");
    }

    private boolean is(Row row, String column) {
        return assumptions.isTrue(row, column);
    }
}
