package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.ui.RecordTable;

/** What a revision assumes: each value with its reason, and the source that states it, or that none does. */
class AssumptionTable extends Composite<RecordTable> {

    private static final Messages MESSAGES = Messages.of(AssumptionTable.class);

    private final transient ScenarioRevision revision;
    private final transient DatasetService datasets;
    private final transient Ledger ledger;

    AssumptionTable(ScenarioRevision revision, DatasetService datasets, Ledger ledger) {
        this.revision = revision;
        this.datasets = datasets;
        this.ledger = ledger;
    }

    @Override
    protected RecordTable initContent() {
        RecordTable table = new RecordTable(
                MESSAGES.text("assumptions", revision.number()),
                MESSAGES.text("column.assumption"),
                MESSAGES.text("column.value"),
                MESSAGES.text("column.reason"),
                MESSAGES.text("column.source"));
        table.addClassName("assumption-records");
        SourceText source = new SourceText(revision, datasets, ledger);
        revision.assumptions()
                .values()
                .forEach(a -> table.addRow(
                        new Span(a.key().label()),
                        new Span(AssumptionText.of(a)),
                        new Span(a.rationale()),
                        cell(source, a)));
        return table;
    }

    private static Component cell(SourceText source, Assumption assumption) {
        Div cell = new Div(source.of(assumption));
        source.news(assumption).ifPresent(cell::add);
        return cell;
    }
}
