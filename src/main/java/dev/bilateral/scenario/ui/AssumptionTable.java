package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.ui.RecordTable;
import java.util.Optional;

/** What a revision assumes: each value with its reason, and the source that states it, or that none does. */
class AssumptionTable extends Composite<RecordTable> {

    private static final Messages MESSAGES = Messages.of(AssumptionTable.class);

    private final transient ScenarioRevision revision;
    private final transient DatasetService datasets;

    AssumptionTable(ScenarioRevision revision, DatasetService datasets) {
        this.revision = revision;
        this.datasets = datasets;
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
        revision.assumptions()
                .values()
                .forEach(a -> table.addRow(
                        new Span(a.key().label()), new Span(AssumptionText.of(a)), new Span(a.rationale()), source(a)));
        return table;
    }

    private Component source(Assumption assumption) {
        ObservationRef from = assumption.from();
        if (from == null) {
            Span none = new Span(MESSAGES.text("source.none"));
            none.addClassName("no-source");
            return none;
        }
        return new Span(find(from)
                .map(o -> MESSAGES.text("source", o.who(), quantity(o)))
                .orElseGet(() -> MESSAGES.text("source.gone", from)));
    }

    /** In the version that the revision was saved with, else in the newest one. */
    private Optional<Observation> find(ObservationRef from) {
        return new CitedObservations(datasets, revision.pins(), datasets.newest()).find(from);
    }

    private static String quantity(Observation observation) {
        String quantity = StatedText.quantity(observation);
        return quantity.isEmpty() ? observation.series().title() : quantity;
    }
}
