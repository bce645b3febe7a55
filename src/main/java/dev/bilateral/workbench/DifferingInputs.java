package dev.bilateral.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.Comparison.Member;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.scenario.StatedValue;
import dev.bilateral.ui.RecordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Only the inputs that differ: their values side by side, each with its reason and where it comes from. */
final class DifferingInputs extends Section {

    private static final Messages MESSAGES = Messages.of(DifferingInputs.class);

    private final transient DatasetService datasets;
    private final transient Ledger ledger;
    private final H2 title = new H2();
    private final Div rows = new Div();

    DifferingInputs(DatasetService datasets, Ledger ledger) {
        this.datasets = datasets;
        this.ledger = ledger;
        add(title, rows);
    }

    void show(Comparison comparison) {
        List<AssumptionKey> differing = comparison.differing();
        title.setText(MESSAGES.count("inputs", differing.size()));
        rows.removeAll();
        if (differing.isEmpty()) {
            rows.add(new Paragraph(MESSAGES.text("inputs.same")));
            return;
        }
        String[] columns = Stream.concat(
                        Stream.of(MESSAGES.text("inputs.assumption")),
                        comparison.members().stream().map(Member::name))
                .toArray(String[]::new);
        RecordTable table = new RecordTable(title.getText(), columns);
        for (AssumptionKey key : differing) {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(key.label()));
            comparison.members().forEach(member -> cells.add(cell(key, member)));
            table.addRow(cells.toArray(Component[]::new));
        }
        rows.add(table);
    }

    private Component cell(AssumptionKey key, Member member) {
        Span value = new Span(AssumptionText.of(key, member.tables().inputs().text(key)));
        value.addClassName("compared-value");
        Paragraph why = new Paragraph(why(key, member));
        why.addClassName("muted");
        return new Div(value, why);
    }

    /** Whether the statement says the value, or is cited for a value that it does not say. */
    private static String link(AssumptionKey key, Member member, Observation o) {
        boolean isTaken = StatedValue.isTaken(key, member.tables().inputs().text(key), o);
        String quantity = StatedText.quantity(o);
        return MESSAGES.text(
                isTaken ? "inputs.from" : "inputs.rests",
                o.who(),
                quantity.isEmpty() ? o.series().title() : quantity);
    }

    private String why(AssumptionKey key, Member member) {
        Assumption assumption = member.tables().revision().assumptions().get(key);
        ObservationRef from = assumption == null ? null : assumption.from();
        String rationale = assumption == null ? "" : assumption.rationale();
        String source = from == null
                ? MESSAGES.text("inputs.noSource")
                : new CitedObservations(
                                datasets,
                                ledger,
                                member.tables().state().pins(),
                                member.tables().revision().pins())
                        .asSaved(from)
                        .map(o -> link(key, member, o))
                        .orElse(from.toString());
        return rationale.isEmpty() ? source : MESSAGES.text("inputs.why", rationale, source);
    }
}
