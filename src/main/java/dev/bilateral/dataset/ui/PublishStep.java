package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Cancelled;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Problem;
import dev.bilateral.dataset.AcceptedWarning;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.Release;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DraftNote;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.imports.CheckedDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The last look before a version stands, and what is missing until then. */
final class PublishStep extends Div {

    private static final Messages MESSAGES = Messages.of(PublishStep.class);

    private final transient DraftDesk desk;
    private final transient int revision;
    private final transient Checked found;
    private final transient DraftNote note;
    private final transient Consumer<DatasetVersion> published;
    private final Div now = new Div();

    PublishStep(DraftDesk desk, CheckedDraft checked, Consumer<DatasetVersion> published) {
        this.desk = desk;
        this.revision = checked.revision();
        this.found = checked.found();
        this.note = desk.notes().of(desk.draft().id());
        this.published = published;
        addClassName("import-page");
        now.addClassName("import-page");
        now.getElement().setAttribute("aria-live", "polite");
        add(new H2(MESSAGES.text("import.step.publish")));
        add(new Paragraph(MESSAGES.count(
                "import.publish.text", found.observations(), desk.draft().dataset())));
        int open = unexplained();
        if (found.errors() > 0) {
            add(new Paragraph(MESSAGES.count("import.publish.errors", found.errors())));
        }
        if (open > 0) {
            add(new Paragraph(MESSAGES.count("import.publish.warnings", open)));
        }
        add(note.note().isBlank() ? new Paragraph(MESSAGES.text("import.publish.note")) : new Paragraph(note.note()));
        ready();
        add(now);
    }

    private int unexplained() {
        int ofThese = Math.toIntExact(found.withWarnings().stream()
                .filter(finding -> note.reason(finding.problem()).isEmpty())
                .count());
        return note.reasonForRest().isEmpty() ? ofThese + notListed() : ofThese;
    }

    /** Of very many warnings the first are listed alone; the others stand by one reason. */
    private int notListed() {
        return found.warnings() - found.withWarnings().size();
    }

    private void ready() {
        NativeButton publish = new NativeButton(MESSAGES.text("import.publish"), click -> publish());
        publish.addClassNames("button", "primary");
        publish.setEnabled(
                found.errors() == 0 && unexplained() == 0 && !note.note().isBlank());
        Div actions = new Div(publish);
        actions.addClassName("actions");
        now.removeAll();
        now.add(actions);
    }

    private List<AcceptedWarning> accepted() {
        List<AcceptedWarning> accepted = new ArrayList<>(found.withWarnings().stream()
                .map(finding -> new AcceptedWarning(finding.problem(), note.reason(finding.problem())))
                .toList());
        if (notListed() > 0) {
            Problem others = new Problem(
                    DraftPart.OBSERVATIONS.file(), 0, "", null, MESSAGES.count("import.publish.others", notListed()));
            accepted.add(new AcceptedWarning(others, note.reasonForRest()));
        }
        return accepted;
    }

    private void publish() {
        if (!desk.notes().of(desk.draft().id()).equals(note)) { // others may work on the same draft
            now.removeAll();
            now.add(new Alert(MESSAGES.text("import.publish.changed")));
            return;
        }
        Release release = new Release(desk.draft().id(), revision, desk.author(), note.note(), accepted());
        TaskRun run = TaskRun.lasting(MESSAGES.text("import.publishing"));
        now.removeAll();
        now.add(run);
        run.start(progress -> desk.publishing().publish(release, progress), published, this::refused);
    }

    private void refused(RuntimeException why) {
        ready();
        now.add(new Alert(
                switch (why) {
                    case PublishingRefused refused -> String.valueOf(refused.getMessage());
                    case Cancelled cancelled -> MESSAGES.text("import.publish.cancelled");
                    default -> MESSAGES.text("import.publish.failed");
                }));
        if (why instanceof PublishingRefused refused && !refused.problems().isEmpty()) {
            now.add(FindingTable.errors(refused.problems()));
        }
    }
}
