package dev.bilateral.figure.ui;

import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.util.List;

/** Every observation with the document that prints it, as the Sources tab lists them. */
final class SourceTable {

    private static final Messages MESSAGES = Messages.of(SourceTable.class);

    private static final List<Column> COLUMNS = List.of(
            Column.text("statement"),
            Column.text("speaker"),
            Column.text("stated_on"),
            Column.text("refers_to"),
            Column.text("document"),
            Column.text("publisher"),
            Column.text("kind"),
            Column.text("address"));

    private SourceTable() {}

    static Table of(List<Observation> observations) {
        return Table.of(
                "sources", COLUMNS, observations.stream().map(SourceTable::row).toList());
    }

    private static Row row(Observation o) {
        String quantity = StatedText.quantity(o);
        return Row.of(
                quantity.isEmpty() ? o.series().title() : quantity,
                o.who(),
                o.statedOn() == null ? null : Text.date(o.statedOn()),
                StatedText.refersTo(o),
                o.source().isFounding()
                        ? MESSAGES.text("document.founding", o.source().name())
                        : o.source().name(),
                o.source().publisher(),
                MESSAGES.find("kind." + o.source().kind()).orElse(o.source().kind()),
                address(o.source()));
    }

    private static String address(Source source) {
        return source.restricted().isEmpty()
                ? source.url()
                : source.url() + " (" + MESSAGES.text("source.notLinked", source.restricted()) + ")";
    }
}
