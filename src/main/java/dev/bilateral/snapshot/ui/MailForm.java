package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.WatchService;

/** Where somebody is told by mail as well, where the server can send any. */
final class MailForm extends Div {

    private static final Messages MESSAGES = Messages.of(MailForm.class);

    MailForm(String who, WatchService watches) {
        addClassName("snapshot-search");
        setVisible(watches.canMail());
        Input address = new Input();
        address.setId("watch-mail");
        address.setType("email");
        address.getElement().setAttribute("autocomplete", "email");
        address.setValue(watches.mail(who).orElse(""));
        NativeLabel label = new NativeLabel(MESSAGES.text("mail"));
        label.setFor(address);
        Span said = new Span();
        said.getElement().setAttribute("role", "status");
        NativeButton save = new NativeButton(MESSAGES.text("mail.save"), click -> {
            boolean isSaved = watches.setMail(who, address.getValue().strip());
            String key = isSaved ? (address.getValue().isBlank() ? "mail.none" : "mail.saved") : "mail.bad";
            said.setText(MESSAGES.text(key, address.getValue()));
        });
        add(label, address, save, said);
    }
}
