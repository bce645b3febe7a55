package dev.bilateral.workbench.disagreements;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.ui.RecordTable;
import dev.bilateral.workbench.LedgerAnchor;
import dev.bilateral.workbench.ledger.Uses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements on one thing as a table, each with the fields of the scenario that could take it over. */
final class StatementTable {

    private static final Messages MESSAGES = Messages.of(StatementTable.class);

    private StatementTable() {}

    /** @param behind the scenario in view; null where there is none, and so nothing to take a value over into */
    static RecordTable of(Pins pins, List<LedgerRow> rows, @Nullable FigureState behind, Uses uses) {
        RecordTable table = new RecordTable(
                MESSAGES.text("table"),
                MESSAGES.text("table.stated"),
                MESSAGES.text("table.who"),
                MESSAGES.text("table.said"),
                MESSAGES.text("table.bounds"),
                MESSAGES.text("table.document"),
                MESSAGES.text("table.use"));
        for (LedgerRow row : rows) {
            Observation o = row.observation();
            Div use = new Div();
            use.addClassName("take-over");
            if (behind != null) {
                uses.offers(row, behind).forEach(use::add);
            }
            table.addRow(
                    stated(pins, row),
                    new Span(StatedText.modality(o.modality()) + " " + o.who()),
                    new Span(o.statedOn() == null ? MESSAGES.text("undated") : Text.date(o.statedOn())),
                    new Span(
                            o.bounds().map(b -> StatedText.bounds(o, b)).orElseGet(() -> MESSAGES.text("bounds.none"))),
                    new Span(o.source().name()),
                    use);
        }
        return table;
    }

    private static Anchor stated(Pins pins, LedgerRow row) {
        LedgerState state = LedgerState.of(pins)
                .withFilter(LedgerAnchor.ofSeries(
                        row.version().dataset(), row.observation().series().id()))
                .opening(row.ref());
        return new LedgerAnchor(state, StatedText.quantity(row.observation()));
    }
}
