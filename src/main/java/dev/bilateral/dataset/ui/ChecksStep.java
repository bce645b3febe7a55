package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.check.Checked;
import dev.bilateral.dataset.check.Checks;
import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftNote;
import dev.bilateral.dataset.draft.DraftNotes;
import dev.bilateral.table.CsvProfile;
import dev.bilateral.ui.CsvDownload;

/** What the checks found, and why of it what may stand does. */
final class ChecksStep extends Div {

    private static final Messages MESSAGES = Messages.of(ChecksStep.class);

    ChecksStep(DraftDesk desk, Checked found) {
        addClassName("import-page");
        DraftId draft = desk.draft().id();
        add(new H2(MESSAGES.text("import.step.checks")));
        add(new Paragraph(MESSAGES.count(
                "import.checked",
                found.observations(),
                MESSAGES.count("import.errors.count", found.errors()),
                MESSAGES.count("import.warnings.count", found.warnings()))));
        if (!found.findings().isEmpty()) {
            add(file(desk, found.errors() + found.warnings()));
        }
        if (found.errors() > 0) {
            add(new Paragraph(errorsText(desk)), FindingTable.errors(desk, found));
        }
        if (found.warnings() > 0) {
            add(new Paragraph(MESSAGES.text("import.warnings.text")));
            add(rest(draft, desk.notes().of(draft), desk.notes()), FindingTable.warnings(desk, found));
        }
        add(found.errors() > 0 ? StepLinks.back(desk) : StepLinks.on(desk, ImportStep.DIFFERENCE));
    }

    private static Component file(DraftDesk desk, int findings) {
        String label = findings > Checks.MOST_LISTED
                ? MESSAGES.text(
                        "import.findings.first",
                        Text.grouped(Integer.toString(Checks.MOST_LISTED)),
                        Text.grouped(Integer.toString(findings)))
                : MESSAGES.count("import.findings.file", findings);
        Anchor link = new Anchor(
                CsvDownload.of(
                        desk.draft().dataset() + "_findings.csv",
                        desk.checks().findings(desk.draft()),
                        CsvProfile.EXCEL),
                label);
        link.addClassName("button");
        Div actions = new Div(link);
        actions.addClassName("actions");
        return actions;
    }

    /** Lines of a file are those that it has in a spreadsheet or an editor; a draft without one counts its rows. */
    private static String errorsText(DraftDesk desk) {
        String file = desk.draft().beginning().file();
        return file.isEmpty() ? MESSAGES.text("import.errors.rows") : MESSAGES.text("import.errors.file", file);
    }

    private static Component rest(DraftId draft, DraftNote note, DraftNotes notes) {
        Input reason = new Input(ValueChangeMode.ON_CHANGE);
        reason.setId("reason-for-rest");
        reason.setValue(note.reasonForRest());
        NativeLabel label = new NativeLabel(MESSAGES.text("import.reason.rest"));
        label.setFor(reason);
        Div field = new Div(label, reason, new KeptText(reason, text -> notes.keepReasonForRest(draft, text)));
        field.addClassName("field");
        return field;
    }
}
