package dev.bilateral.workbench.dates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.figure.dates.LinkRefused;
import dev.bilateral.figure.dates.Linked;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.scenario.WrittenText;
import dev.bilateral.ui.Dialog;
import dev.bilateral.ui.LineField;
import java.util.Optional;

/** Asks a steward why a link is withdrawn, and withdraws it. */
final class UnlinkDialog extends Div {

    private static final Messages MESSAGES = Messages.of(UnlinkDialog.class);

    private final transient StatedDates dates;
    private final String author;
    private final transient Runnable changed;
    private final Dialog dialog = new Dialog("");

    UnlinkDialog(StatedDates dates, String author, Runnable changed) {
        this.dates = dates;
        this.author = author;
        this.changed = changed;
        add(dialog);
    }

    void ask(StatedDate date, Role role, Linked one) {
        LineField reason = new LineField(
                "unlink-reason",
                MESSAGES.text("unlink.reason"),
                WrittenText.LONGEST,
                "unlink-" + date.id() + one.ref());
        NativeButton go = new NativeButton(MESSAGES.text("unlink.go"), click -> unlink(date, role, one, reason));
        go.addClassName("primary");
        dialog.open(
                MESSAGES.text("unlink.title", date.what()),
                new Paragraph(MESSAGES.text("unlink.what", one.ref(), MESSAGES.text("role." + role.code()))),
                reason,
                go);
    }

    private void unlink(StatedDate date, Role role, Linked one, LineField reason) {
        try {
            dates.unlink(date.id(), role, one.ref(), author, reason.getValue());
        } catch (LinkRefused refused) {
            reason.refuse(Optional.ofNullable(refused.getMessage()));
            return;
        }
        dialog.close();
        changed.run();
    }
}
