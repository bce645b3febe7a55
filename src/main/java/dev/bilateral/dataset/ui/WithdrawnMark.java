package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetVersion;
import java.util.Optional;

/** Says of a version that it was withdrawn, wherever it is named. */
final class WithdrawnMark {

    private static final Messages MESSAGES = Messages.of(WithdrawnMark.class);

    private WithdrawnMark() {}

    /** The name of a version in a list to choose from. */
    static String label(Dataset dataset, DatasetVersion version) {
        return dataset.withdrawal(version.id())
                .map(withdrawal -> MESSAGES.text("withdrawn.option", version.id()))
                .orElseGet(() -> version.id().toString());
    }

    /** The reason; empty where the version stands. */
    static Optional<Paragraph> notice(Dataset dataset, DatasetVersion version) {
        return dataset.withdrawal(version.id()).map(withdrawal -> {
            Paragraph notice = new Paragraph(MESSAGES.text(
                    "withdrawn.of", version.id(), Text.moment(withdrawal.at()), Text.sentence(withdrawal.reason())));
            notice.addClassName("record-notice");
            notice.getElement().setAttribute("role", "note");
            return notice;
        });
    }
}
