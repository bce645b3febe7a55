package dev.bilateral.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.bilateral.common.Messages;
import dev.bilateral.ui.PageAddress.CarryingLink;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bar at the top: what the site is about, which scenario and which edition are in view, and the visitor's own. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {

    private static final Messages MESSAGES = Messages.of(TopBar.class);

    /** The screen that has selectors of its own, for several scenarios at once. */
    private static final String COMPARISON = "compare";

    private final ScenarioSelector scenario;
    private final EditionSelector edition;
    private final AccountBox account;

    TopBar(ScenarioSelector scenario, EditionSelector edition, AccountBox account) {
        this.scenario = scenario;
        this.edition = edition;
        this.account = account;
        addClassName("top-bar");
        CarryingLink subject = new CarryingLink("", MESSAGES.text("subject"));
        subject.addClassName("subject");
        add(menuButton(), subject, scenario, edition, new ColourSchemeSwitch(), account);
    }

    /** @param isError whether what stands there says why nothing is in view, so that there is nothing to choose for */
    void showWhere(Location location, boolean isError) {
        scenario.showWhere(location);
        edition.showWhere(location);
        if (isError || location.getFirstSegment().equals(COMPARISON)) {
            scenario.setVisible(false);
            edition.setVisible(false);
        }
        account.showWhere(location);
    }

    private static Component menuButton() {
        NativeButton menu = new NativeButton(MESSAGES.text("menu"));
        menu.addClassName("menu-button");
        menu.getElement()
                .setAttribute("data-toggles", SideNavigation.ID)
                .setAttribute("data-focuses", true)
                .setAttribute("aria-controls", SideNavigation.ID)
                .setAttribute("aria-expanded", "false");
        return menu;
    }
}
