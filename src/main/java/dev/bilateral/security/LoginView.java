package dev.bilateral.security;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;

/** Sign-in. Needed only by those who save; it leads back to where they were. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "/login";

    /** In the address: a wrong name or password. */
    static final String ERROR = "error";

    /** In the address: for how many seconds no attempt is looked at. */
    static final String WAIT = "wait";

    /** In the session: the name of the last attempt, for the field that it was typed into. */
    static final String NAME = LoginView.class.getName() + ".name";

    private static final Messages MESSAGES = Messages.of(LoginView.class);

    private final transient AuthenticationContext authentication;

    LoginView(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(MESSAGES.text("signIn.title")));
        authentication
                .getPrincipalName()
                .ifPresentOrElse(
                        this::showSignedIn, () -> showForm(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("signIn.title");
    }

    private void showSignedIn(String name) {
        add(new Paragraph(MESSAGES.text("signIn.already", name)), new Anchor("", MESSAGES.text("signIn.home")));
    }

    private void showForm(QueryParameters query) {
        add(new Paragraph(MESSAGES.text("signIn.why")));
        SignInForm form = new SignInForm(query.getSingleParameter(ReturnAddress.PARAMETER)
                .flatMap(ReturnAddress::of)
                .map(ReturnAddress::path)
                .orElse(""));
        form.showName(lastName());
        query.getSingleParameter(WAIT)
                .filter(seconds -> seconds.matches("[1-9]\\d{0,5}"))
                .ifPresent(seconds -> form.showError(MESSAGES.count("signIn.wait", Integer.parseInt(seconds))));
        query.getSingleParameter(ERROR).ifPresent(error -> form.showError(MESSAGES.text("signIn.wrong")));
        add(form);
    }

    /** Told once: whoever comes later to the same browser is not asked for somebody else's password. */
    private static String lastName() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object name = session.getAttribute(NAME);
        session.removeAttribute(NAME);
        return name instanceof String text ? text : "";
    }
}
