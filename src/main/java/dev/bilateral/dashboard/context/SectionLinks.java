package dev.bilateral.dashboard.context;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import java.util.List;

/** Leads to each section of the screen, by its short name. */
final class SectionLinks extends Nav {

    private static final Messages MESSAGES = Messages.of(SectionLinks.class);

    /** @param ids the anchors, in the order in which their sections stand */
    SectionLinks(List<String> ids) {
        addClassName("section-links");
        getElement().setAttribute("aria-label", MESSAGES.text("section.links"));
        UnorderedList list = new UnorderedList();
        ids.forEach(id -> list.add(new ListItem(link(id))));
        add(list);
    }

    private static Anchor link(String id) {
        Anchor link = new Anchor("context#" + id, MESSAGES.text("section.untitled." + id));
        link.getElement().setAttribute("data-skips", id).setAttribute("router-ignore", true);
        return link;
    }
}
