package dev.bilateral.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.ui.RecordTable;
import java.util.List;
import java.util.stream.Stream;

/** Every observation with the document that prints it, as the Sources tab lists them: all columns within the page. */
final class SourceRecords {

    private static final Messages MESSAGES = Messages.of(SourceRecords.class);

    private static final String[] COLUMNS = Stream.of(
                    "statement", "who", "said", "refersTo", "document", "publisher", "kind", "address")
            .map(column -> MESSAGES.text("sources." + column))
            .toArray(String[]::new);

    private static final List<Column> CELLS = Stream.of(
                    "statement", "speaker", "stated_on", "refers_to", "document", "publisher", "kind", "address")
            .map(Column::text)
            .toList();

    private SourceRecords() {}

    static RecordTable of(List<Observation> observations) {
        RecordTable table = new RecordTable(MESSAGES.text("tab.sources"), COLUMNS);
        table.addClassNames("wide-records", "source-records");
        observations.forEach(o -> table.addRow(
                new Span(statement(o)),
                new Span(o.who()),
                new Span(o.statedOn() == null ? MESSAGES.text("source.undated") : Text.date(o.statedOn())),
                new Span(StatedText.refersTo(o)),
                document(o.source()),
                new Span(o.source().publisher()),
                new Span(SourceLine.kind(o.source())),
                SourceLine.address(o.source())));
        return table;
    }

    /** The same in texts alone, without links. */
    static Table table(List<Observation> observations) {
        return new Table("sources", CELLS, () -> observations.stream().map(SourceRecords::row));
    }

    private static Table.Row row(Observation o) {
        Source source = o.source();
        return Table.Row.of(
                statement(o),
                o.who(),
                o.statedOn() == null ? MESSAGES.text("source.undated") : Text.date(o.statedOn()),
                StatedText.refersTo(o),
                SourceLine.named(source) + " " + SourceLine.published(source),
                source.publisher(),
                SourceLine.kind(source),
                SourceLine.plainAddress(source));
    }

    private static String statement(Observation o) {
        String quantity = StatedText.quantity(o);
        return quantity.isEmpty() ? o.series().title() : quantity;
    }

    /** Its name, its own date, and whether it is one of the founding ones. */
    private static Component document(Source source) {
        Span published = new Span(SourceLine.published(source));
        published.addClassName("muted");
        Div document = new Div(new Span(source.name() + " "), published);
        if (source.isFounding()) {
            document.add(new Span(" "), SourceLine.founding());
        }
        return document;
    }
}
