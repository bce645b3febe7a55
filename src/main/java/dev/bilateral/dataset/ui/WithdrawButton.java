package dev.bilateral.dataset.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.Publishing;
import dev.bilateral.dataset.PublishingRefused;
import dev.bilateral.ui.Dialog;
import dev.bilateral.ui.LineField;
import java.util.Optional;

/** Asks a steward why a version is withdrawn, and withdraws it. */
final class WithdrawButton extends Div {

    private static final Messages MESSAGES = Messages.of(WithdrawButton.class);
    private static final int LONGEST_REASON = 2_000;

    private final transient DatasetVersion version;
    private final transient Publishing publishing;
    private final String author;
    private final Dialog dialog = new Dialog("");
    private final LineField reason;

    WithdrawButton(DatasetVersion version, Publishing publishing, String author) {
        this.version = version;
        this.publishing = publishing;
        this.author = author;
        reason = new LineField(
                "withdraw-reason",
                MESSAGES.text("withdraw.reason"),
                LONGEST_REASON,
                "withdraw-" + version.dataset() + "-" + version.id());
        add(new NativeButton(MESSAGES.text("withdraw"), click -> open()), dialog);
    }

    private void open() {
        NativeButton go = new NativeButton(MESSAGES.text("withdraw.go", version.id()), click -> withdraw());
        go.addClassName("primary");
        reason.refuse(Optional.empty());
        dialog.open(
                MESSAGES.text("withdraw.title", version.title(), version.id()),
                new Paragraph(MESSAGES.text("withdraw.what")),
                reason,
                go);
    }

    private void withdraw() {
        try {
            publishing.withdraw(version.dataset(), version.id(), author, reason.getValue());
        } catch (PublishingRefused refused) {
            reason.refuse(Optional.ofNullable(refused.getMessage()));
            return;
        }
        dialog.close();
        getUI().ifPresent(ui -> ui.navigate("datasets/" + version.dataset() + "/" + version.id()));
    }
}
