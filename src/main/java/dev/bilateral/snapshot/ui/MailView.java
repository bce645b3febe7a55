package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.MailAddresses;
import dev.bilateral.snapshot.MailAddresses.Asked;

/**
 * Where the link in a mail leads. Whoever has the link reads the address, so no account is asked for; a button is, since
 * programs that look for malice open links by themselves.
 */
@Route("snapshots/mail/:question")
@AnonymousAllowed
class MailView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(MailView.class);

    private final transient MailAddresses addresses;
    private final Paragraph text = new Paragraph();

    MailView(MailAddresses addresses) {
        this.addresses = addresses;
        addClassName("records-page");
        text.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String question = event.getRouteParameters().get("question").orElse("");
        removeAll();
        add(new H1(getPageTitle()), text);
        addresses
                .asked(question)
                .ifPresentOrElse(asked -> ask(question, asked), () -> text.setText(MESSAGES.text("confirm.gone")));
    }

    private void ask(String question, Asked asked) {
        text.setText(MESSAGES.text("confirm.what", asked.who(), asked.address()));
        NativeButton yes = new NativeButton(MESSAGES.text("confirm.yes"));
        yes.addClassNames("button", "primary");
        yes.addClickListener(click -> {
            boolean isConfirmed = addresses.confirm(question);
            text.setText(MESSAGES.text(isConfirmed ? "confirm.done" : "confirm.gone", asked.address()));
            remove(yes);
        });
        add(yes);
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("confirm.title");
    }
}
