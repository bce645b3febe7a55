package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.AcceptedWarning;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.draft.DraftNote;
import java.util.List;
import java.util.function.Consumer;

/** The last look before a version stands, and what is missing until then. */
final class PublishStep extends Div {

    private static final Messages MESSAGES = Messages.of(PublishStep.class);

    private final transient DraftDesk desk;
    private final transient Checked found;
    private final transient DraftNote note;
    private final transient Consumer<DatasetVersion> published;
    private final Div now = new Div();

    PublishStep(DraftDesk desk, Checked found, Consumer<DatasetVersion> published) {
        this.desk = desk;
        this.found = found;
        this.note = desk.notes().of(desk.draft().id());
        this.published = published;
        addClassName("import-page");
        now.addClassName("import-page");
        now.getElement().setAttribute("aria-live", "polite");
        add(new H2(MESSAGES.text("import.step.publish")));
        add(new Paragraph(MESSAGES.text(
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
        return Math.toIntExact(found.withWarnings().stream()
                .filter(finding -> note.reason(finding.problem()).isEmpty())
                .count());
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

    private void publish() {
        List<AcceptedWarning> accepted = found.withWarnings().stream()
                .map(finding -> new AcceptedWarning(finding.problem(), note.reason(finding.problem())))
                .toList();
        TaskRun run = TaskRun.wholly(MESSAGES.text("import.publishing"));
        now.removeAll();
        now.add(run);
        getUI().ifPresent(ui -> run.start(
                ui,
                progress -> desk.publishing().publish(desk.draft().id(), desk.author(), note.note(), accepted),
                published,
                this::refused));
    }

    private void refused(RuntimeException why) {
        ready();
        Paragraph message = new Paragraph(
                why instanceof PublishingRefused
                        ? String.valueOf(why.getMessage())
                        : MESSAGES.text("import.publish.failed"));
        message.addClassName("record-notice");
        message.getElement().setAttribute("role", "alert");
        now.add(message);
        if (why instanceof PublishingRefused refused && !refused.problems().isEmpty()) {
            now.add(FindingTable.errors(refused.problems()));
        }
    }
}
