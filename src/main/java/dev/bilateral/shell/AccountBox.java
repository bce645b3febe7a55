package dev.bilateral.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.WatchService;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, and the way in or out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AccountBox extends Div {

    private static final Messages MESSAGES = Messages.of(AccountBox.class);

    private final transient AuthenticationContext authentication;
    private final transient WatchService watches;
    private final Anchor news = new Anchor("snapshots", "");

    AccountBox(AuthenticationContext authentication, WatchService watches) {
        this.authentication = authentication;
        this.watches = watches;
        news.getElement().setAttribute("router-link", true);
        news.addClassName("news");
        news.setVisible(false);
        addClassName("account");
        authentication
                .getPrincipalName()
                .ifPresentOrElse(name -> showAccount(name, authentication), () -> add(signIn()));
    }

    /** An account's box looks the same everywhere. */
    void showWhere(Location location) {
        setVisible(!"login".equals(location.getFirstSegment()));
        int unread = authentication.getPrincipalName().map(watches::unread).orElse(0);
        news.setVisible(unread > 0);
        news.setText(unread > 0 ? MESSAGES.count("account.news", unread) : "");
    }

    private void showAccount(String name, AuthenticationContext authentication) {
        HtmlContainer who = authentication.hasRole("ADMIN") ? accounts(name) : new Span(name);
        who.getElement().setAttribute("title", MESSAGES.text("account.who", name));
        NativeButton out = new NativeButton(MESSAGES.text("account.signOut"), click -> authentication.logout());
        out.addClassName("quiet");
        add(news, who, out);
    }

    /** An admin's name leads to the accounts. */
    private static Anchor accounts(String name) {
        Anchor link = new Anchor("accounts", name);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Anchor signIn() {
        Anchor link = new Anchor("login", MESSAGES.text("account.signIn"));
        link.getElement().setAttribute("data-signs-in", true);
        return link;
    }
}
