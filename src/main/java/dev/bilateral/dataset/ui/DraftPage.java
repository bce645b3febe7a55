package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.AcceptedWarning;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.check.Checks;
import dev.bilateral.dataset.check.Finding;
import dev.bilateral.dataset.draft.DatasetDraft;
import dev.bilateral.dataset.draft.Drafts;
import dev.bilateral.dataset.imports.DraftTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A draft on its way to a version, step by step. What is typed stays while one goes from step to step. */
final class DraftPage extends Div {

    private static final Messages MESSAGES = Messages.of(DraftPage.class);

    private final transient Drafts drafts;
    private final transient Checks checks;
    private final transient Publishing publishing;
    private final transient DatasetDraft draft;
    private final transient String author;
    private final transient Consumer<DatasetVersion> published;
    private final transient Map<Problem, String> reasons = new HashMap<>();
    private transient @Nullable Checked checked;
    private String note = "";
    private String reasonForRest = "";

    DraftPage(
            Drafts drafts,
            Checks checks,
            Publishing publishing,
            DatasetDraft draft,
            String author,
            Consumer<DatasetVersion> published) {
        this.drafts = drafts;
        this.checks = checks;
        this.publishing = publishing;
        this.draft = draft;
        this.author = author;
        this.published = published;
    }

    DatasetDraft draft() {
        return draft;
    }

    void show(ImportStep step) {
        removeAll();
        add(steps(step));
        switch (step) {
            case CHECKS -> showChecks();
            case ROWS -> add(new RowsEditor(drafts, draft.id(), () -> checked = null));
            case DIFFERENCE -> showDifference();
            case NOTE -> showNote();
            case PUBLISH -> showPublish();
        }
    }

    private Component steps(ImportStep shown) {
        OrderedList list = new OrderedList();
        list.addClassName("versions");
        list.getElement().setAttribute("aria-label", MESSAGES.text("import.steps"));
        Anchor files = new Anchor("datasets/" + draft.dataset() + "/import", MESSAGES.text("import.step.files"));
        files.getElement().setAttribute("router-link", true);
        list.add(new ListItem(files));
        for (ImportStep step : ImportStep.values()) {
            Anchor link = link(step, MESSAGES.text("import.step." + step.code()));
            if (step == shown) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        }
        return list;
    }

    private Anchor link(ImportStep step, String text) {
        Anchor link = new Anchor(
                "datasets/" + draft.dataset() + "/import/" + draft.id() + "?" + ImportStep.PARAMETER + "="
                        + step.code(),
                text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Checked checked() {
        Checked now = checked;
        if (now == null) {
            now = checks.check(draft.dataset(), DraftTables.of(drafts, draft.id()));
            checked = now;
        }
        return now;
    }

    private void showChecks() {
        Checked found = checked();
        add(new H2(MESSAGES.text("import.step.checks")));
        add(new Paragraph(MESSAGES.text(
                "import.checked",
                found.observations(),
                MESSAGES.count("import.errors.count", found.errors()),
                MESSAGES.count("import.warnings.count", found.warnings()))));
        if (found.errors() > 0) {
            add(new Paragraph(MESSAGES.text("import.errors.text")));
            add(FindingTable.errors(
                    found.withErrors().stream().map(Finding::problem).toList()));
        }
        if (found.warnings() > 0) {
            add(new Paragraph(MESSAGES.text("import.warnings.text")));
            add(rest(), FindingTable.warnings(found.withWarnings(), reasons));
        }
        add(next(found.errors() > 0 ? ImportStep.ROWS : ImportStep.DIFFERENCE));
    }

    private Component rest() {
        Input reason = new Input(ValueChangeMode.ON_CHANGE);
        reason.setId("reason-for-rest");
        reason.setValue(reasonForRest);
        reason.addValueChangeListener(
                change -> reasonForRest = change.getValue().strip());
        NativeLabel label = new NativeLabel(MESSAGES.text("import.reason.rest"));
        label.setFor(reason);
        Div field = new Div(label, reason);
        field.addClassName("field");
        return field;
    }

    private void showDifference() {
        add(new H2(MESSAGES.text("import.step.difference")));
        Checked found = checked();
        found.difference()
                .ifPresentOrElse(
                        diff -> {
                            if (diff.isEmpty()) {
                                add(new Paragraph(MESSAGES.text("import.difference.none")));
                            }
                            DiffSections.of(diff, new DiffFilter(null, "")).forEach(this::add);
                        },
                        () -> add(new Paragraph(MESSAGES.text(
                                found.errors() > 0 ? "import.difference.errors" : "import.difference.long"))));
        add(next(ImportStep.NOTE));
    }

    private void showNote() {
        NoteField text = new NoteField();
        text.setId("version-note");
        text.setValue(note);
        text.addValueChangeListener(change -> note = change.getValue());
        NativeLabel label = new NativeLabel(MESSAGES.text("import.note"));
        label.setFor(text);
        Div field = new Div(label, text);
        field.addClassName("field");
        add(new H2(MESSAGES.text("import.step.note")), field, next(ImportStep.PUBLISH));
    }

    private void showPublish() {
        Checked found = checked();
        long open = found.withWarnings().stream()
                .filter(finding -> reason(finding.problem()).isEmpty())
                .count();
        NativeButton publish = new NativeButton(MESSAGES.text("import.publish"), click -> publish());
        publish.addClassNames("button", "primary");
        publish.setEnabled(found.errors() == 0 && open == 0 && !note.isBlank());
        add(new H2(MESSAGES.text("import.step.publish")));
        add(new Paragraph(MESSAGES.text("import.publish.text", found.observations(), draft.dataset())));
        if (found.errors() > 0) {
            add(new Paragraph(MESSAGES.count("import.publish.errors", found.errors())));
        }
        if (open > 0) {
            add(new Paragraph(MESSAGES.count("import.publish.warnings", Math.toIntExact(open))));
        }
        add(note.isBlank() ? new Paragraph(MESSAGES.text("import.publish.note")) : new Paragraph(note));
        add(publish);
    }

    private void publish() {
        try {
            List<AcceptedWarning> accepted = checked().withWarnings().stream()
                    .map(finding -> new AcceptedWarning(finding.problem(), reason(finding.problem())))
                    .toList();
            published.accept(publishing.publish(draft.id(), author, note, accepted));
        } catch (PublishingRefused refused) {
            Paragraph message = new Paragraph(String.valueOf(refused.getMessage()));
            message.addClassName("record-notice");
            message.getElement().setAttribute("role", "alert");
            add(message);
            if (!refused.problems().isEmpty()) {
                add(FindingTable.errors(refused.problems()));
            }
        }
    }

    private String reason(Problem problem) {
        String own = reasons.getOrDefault(problem, "");
        return own.isEmpty() ? reasonForRest : own;
    }

    private Component next(ImportStep step) {
        Anchor link = link(step, MESSAGES.text("import.next", MESSAGES.text("import.step." + step.code())));
        link.addClassNames("button", "primary");
        Div actions = new Div(link);
        actions.addClassName("actions");
        return actions;
    }
}
