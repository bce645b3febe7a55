package dev.bilateral.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;

/** The frame: top bar, side navigation, the screen, and what the footer says on all of them. */
@Layout
@AnonymousAllowed
@JsModule("./ui/page.ts")
@JsModule("./shell/connection.ts")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final Messages MESSAGES = Messages.of(MainLayout.class);

    private final Main main = new Main();
    private final transient TopBar topBar;
    private final transient SideNavigation navigation;

    MainLayout(TopBar topBar, SideNavigation navigation) {
        this.topBar = topBar;
        this.navigation = navigation;
        addClassName("shell");
        main.setId("figure");
        main.getElement().setAttribute("tabindex", "-1");
        Footer footer = new Footer();
        footer.setText(MESSAGES.text("footer"));
        footer.addClassName("site-footer");
        add(skipLink(), topBar, navigation, main, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean isError = event.getActiveChain().stream().anyMatch(ErrorPage.class::isInstance);
        topBar.showWhere(event.getLocation(), isError);
        navigation.showWhere(event.getLocation());
    }

    private static Component skipLink() {
        Anchor link = new Anchor("#figure", MESSAGES.text("skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("data-skips", "figure").setAttribute("router-ignore", true);
        return link;
    }
}
