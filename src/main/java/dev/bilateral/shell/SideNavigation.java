package dev.bilateral.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.ui.PageAddress.CarryingLink;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The list of screens. Its links carry scenario, editions and unsaved edits along. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideNavigation extends Nav {

    static final String ID = "navigation";

    private static final Messages MESSAGES = Messages.of(SideNavigation.class);

    private final Map<String, CarryingLink> links = new LinkedHashMap<>();

    SideNavigation(List<Figure> figures, AuthenticationContext authentication) {
        setId(ID);
        addClassName("side-navigation");
        getElement()
                .setAttribute("aria-label", MESSAGES.text("navigation"))
                .setAttribute("data-closes-on-navigation", true)
                .setAttribute("data-closes-on-escape", true);
        UnorderedList screens = new UnorderedList();
        add(screens, "", MESSAGES.text("overview"));
        figures.stream()
                .sorted(Comparator.comparingInt(Figure::order))
                .forEach(figure -> add(screens, figure.id(), figure.title()));
        add(screens, "context", MESSAGES.text("context"));
        UnorderedList records = new UnorderedList();
        add(records, "scenarios", MESSAGES.text("scenarios"));
        add(records, "compare", MESSAGES.text("compare"));
        add(records, "datasets", MESSAGES.text("datasets"));
        add(records, "ledger", MESSAGES.text("ledger"));
        add(records, "disagreements", MESSAGES.text("disagreements"));
        add(records, "stated-dates", MESSAGES.text("statedDates"));
        add(records, "snapshots", MESSAGES.text("snapshots"));
        add(records, "verify", MESSAGES.text("verify"));
        if (authentication.hasRole("ADMIN")) {
            add(records, "audit", MESSAGES.text("audit"));
        }
        add(screens, records);
    }

    void showWhere(Location location) {
        String here = location.getFirstSegment();
        links.forEach((path, link) -> {
            if (path.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void add(UnorderedList list, String path, String title) {
        CarryingLink link = new CarryingLink(path, title);
        links.put(path, link);
        list.add(new ListItem(link));
    }
}
