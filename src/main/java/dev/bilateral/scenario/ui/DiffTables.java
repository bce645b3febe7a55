package dev.bilateral.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.diff.VersionDiffs;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.AssumptionText;
import dev.bilateral.scenario.RevisionDiff;
import dev.bilateral.scenario.RevisionDiff.AssumptionChange;
import dev.bilateral.scenario.RevisionDiff.PinChange;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.ui.RecordTable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes from one revision to another: of assumptions, and of editions. */
final class DiffTables {

    private static final Messages MESSAGES = Messages.of(DiffTables.class);

    private final RevisionDiff diff;
    private final DatasetService datasets;
    private final Ledger ledger;
    private final VersionDiffs diffs;

    DiffTables(RevisionDiff diff, DatasetService datasets, Ledger ledger, VersionDiffs diffs) {
        this.diff = diff;
        this.datasets = datasets;
        this.ledger = ledger;
        this.diffs = diffs;
    }

    /** Empty where none changed. */
    Optional<Component> assumptions() {
        if (diff.assumptions().isEmpty()) {
            return Optional.empty();
        }
        RecordTable table = new RecordTable(
                MESSAGES.text("diff.assumptions"),
                MESSAGES.text("column.assumption"),
                revision(diff.from()),
                revision(diff.to()),
                MESSAGES.text("column.reason"),
                MESSAGES.text("column.changedIn"));
        diff.assumptions()
                .forEach(change -> table.addRow(
                        new Span(change.key().label()),
                        value(change.before(), diff.from(), change.isOfValue()),
                        value(change.after(), diff.to(), change.isOfValue()),
                        reason(change),
                        changedIn(change.in())));
        return Optional.of(table);
    }

    /** Empty where none changed. */
    Optional<Component> pins() {
        if (diff.pins().isEmpty()) {
            return Optional.empty();
        }
        RecordTable table = new RecordTable(
                MESSAGES.text("diff.pins"),
                MESSAGES.text("column.dataset"),
                revision(diff.from()),
                revision(diff.to()),
                MESSAGES.text("column.observations"),
                MESSAGES.text("column.changedIn"));
        diff.pins()
                .forEach(change -> table.addRow(
                        new Span(datasets.find(change.dataset())
                                .map(Dataset::title)
                                .orElse(change.dataset().value())),
                        version(change.before()),
                        version(change.after()),
                        observations(change),
                        changedIn(change.in())));
        return Optional.of(table);
    }

    private Component value(@Nullable Assumption assumption, ScenarioRevision revision, boolean isOfValue) {
        if (assumption == null) {
            return new Span(MESSAGES.text("diff.noKey"));
        }
        Span value = new Span(AssumptionText.of(assumption));
        if (isOfValue) {
            value.addClassName("changed");
        }
        Div source = new Div(new SourceText(revision, datasets, ledger).of(assumption));
        source.addClassName("muted");
        return new Div(value, source);
    }

    private static Component reason(AssumptionChange change) {
        String before = change.before() == null ? "" : change.before().rationale();
        String after = change.after() == null ? "" : change.after().rationale();
        Div reason = new Div(new Span(after.isEmpty() ? MESSAGES.text("diff.noReason") : after));
        if (!before.equals(after) && !before.isEmpty()) {
            Paragraph until = new Paragraph(MESSAGES.text("diff.reasonBefore", before));
            until.addClassName("muted");
            reason.add(until);
        }
        return reason;
    }

    private static Component changedIn(ScenarioRevision in) {
        return new Div(
                RevisionLink.toRevision(in.scenario(), in.number(), revision(in)),
                new Span(" " + MESSAGES.text("diff.changedIn", in.author(), Text.moment(in.at()), in.note())));
    }

    private static Component version(@Nullable DatasetVersionId version) {
        return new Span(version == null ? MESSAGES.text("notPinned") : version.toString());
    }

    private Span observations(PinChange change) {
        DatasetVersionId before = change.before();
        DatasetVersionId after = change.after();
        if (before == null || after == null) {
            return new Span();
        }
        return datasets.find(change.dataset(), before)
                .flatMap(older -> datasets.find(change.dataset(), after)
                        .<Span>map(newer -> new ObservationCounts(diffs, older, newer)))
                .orElseGet(Span::new);
    }

    private static String revision(ScenarioRevision revision) {
        return MESSAGES.text("revision", revision.number());
    }
}
