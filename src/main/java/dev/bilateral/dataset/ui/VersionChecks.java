package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Imprint;
import dev.bilateral.ui.RecordTable;
import java.util.Optional;

/** What a version was held against before it stood, and which warnings somebody let stand, with the reason. */
final class VersionChecks extends Section {

    private static final Messages MESSAGES = Messages.of(VersionChecks.class);

    VersionChecks(Optional<Imprint> imprint) {
        add(new H2(MESSAGES.text("checks.title")), new Paragraph(MESSAGES.text("checks.what")));
        imprint.ifPresentOrElse(this::addAccepted, () -> add(new Paragraph(MESSAGES.text("checks.shipped"))));
    }

    private void addAccepted(Imprint imprint) {
        add(new Paragraph(MESSAGES.count("checks.accepted", imprint.accepted().size(), imprint.author())));
        if (imprint.accepted().isEmpty()) {
            return;
        }
        RecordTable table = new RecordTable(
                MESSAGES.text("checks.title"), MESSAGES.text("checks.warning"), MESSAGES.text("checks.reason"));
        imprint.accepted()
                .forEach(
                        accepted -> table.addRow(new Span(accepted.warning().toString()), new Span(accepted.reason())));
        add(table);
    }
}
