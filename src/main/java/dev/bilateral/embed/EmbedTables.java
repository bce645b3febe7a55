package dev.bilateral.embed;

import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Source;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rows of a figure as tables of HTML. */
record EmbedTables(FigureTables tables) {

    private static final Messages TEXTS = Messages.of(EmbedTables.class);
    private static final List<String> OBSERVED = List.of("what", "stated", "refersTo", "who", "said", "document");

    void observed(List<Observation> observations, Element parent) {
        Element body = table(
                parent,
                OBSERVED.stream().map(name -> TEXTS.text("column." + name)).toList());
        for (Observation o : observations) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(o.series().title());
            cell(row, stated(o));
            cell(row, StatedText.refersTo(o));
            cell(row, TEXTS.text("who", StatedText.modality(o.modality()), o.who()));
            cell(row, o.statedOn() == null ? TEXTS.text("undated") : Text.date(o.statedOn()));
            document(row.appendElement("td"), o.source());
        }
    }

    /** With its base, without which a share is another quantity, and with what speaks against it. */
    private static String stated(Observation o) {
        String quantity = StatedText.quantity(o);
        String whole = o.base().isEmpty() || quantity.isEmpty() ? quantity : TEXTS.text("of", quantity, o.base());
        return TEXTS.find("flag." + o.flag().code())
                .map(flag -> TEXTS.text("flagged", whole, flag))
                .orElse(whole);
    }

    void projected(Element parent) {
        computed(tables.projection(), parent);
    }

    /** Rows of numbers that a model gives. */
    void computed(Table computed, Element parent) {
        Element body = table(
                parent, computed.columns().stream().map(EmbedTables::heading).toList());
        computed.toList().forEach(values -> {
            Element row = body.appendElement("tr");
            for (int i = 0; i < values.cells().size(); i++) {
                String text = text(values.cells().get(i));
                if (i == 0) {
                    row.appendElement("th").attr("scope", "row").text(text);
                } else {
                    cell(row, text);
                }
            }
        });
    }

    private static Element table(Element parent, List<String> headings) {
        Element table = parent.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        headings.forEach(
                heading -> head.appendElement("th").attr("scope", "col").text(heading));
        return table.appendElement("tbody");
    }

    private static void cell(Element row, String text) {
        row.appendElement("td").text(text);
    }

    /** Linked where it may be linked everywhere. */
    private static void document(Element cell, Source source) {
        if (source.url().startsWith("http") && source.restricted().isEmpty()) {
            cell.appendElement("a")
                    .attr("href", source.url())
                    .attr("target", "_blank")
                    .attr("rel", "noopener noreferrer")
                    .text(source.name());
        } else {
            cell.text(source.name());
        }
        if (!source.restricted().isEmpty()) {
            cell.appendText(" " + TEXTS.text("restricted", source.restricted()));
        }
    }

    private static String heading(Column column) {
        return column.name().replace('_', ' ');
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> Text.grouped(PlainNumber.text(number));
            case Boolean truth -> TEXTS.text(truth ? "yes" : "no");
            default -> cell.toString();
        };
    }
}
