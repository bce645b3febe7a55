package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.MailAddresses;
import dev.bilateral.snapshot.MailAddresses.Answer;
import java.util.Locale;

/** Where somebody is told by mail as well, where the server can send any, and whether that address was confirmed. */
final class MailForm extends Div {

    private static final Messages MESSAGES = Messages.of(MailForm.class);

    MailForm(String who, MailAddresses addresses) {
        addClassName("snapshot-search");
        setVisible(addresses.canMail());
        Input address = new Input();
        address.setId("watch-mail");
        address.setType("email");
        address.getElement().setAttribute("autocomplete", "email");
        NativeLabel label = new NativeLabel(MESSAGES.text("mail"));
        label.setFor(address);
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        addresses.of(who).ifPresent(given -> {
            address.setValue(given.address());
            said.setText(MESSAGES.text(given.isConfirmed() ? "mail.confirmed" : "mail.waiting", given.address()));
        });
        NativeButton save = new NativeButton(MESSAGES.text("mail.save"), click -> {
            String typed = address.getValue().strip();
            said.setText(text(addresses.give(who, typed), typed));
        });
        add(label, address, save, said);
    }

    private static String text(Answer answer, String typed) {
        return MESSAGES.text("mail." + answer.name().toLowerCase(Locale.ROOT), typed);
    }
}
