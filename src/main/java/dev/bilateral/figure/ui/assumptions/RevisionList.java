package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.ui.Disclosure;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** All revisions of the scenario: who saved it, when, and why. Read when opened. */
final class RevisionList extends Disclosure {

    private static final Messages MESSAGES = Messages.of(RevisionList.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final transient PanelActions actions;
    private final Div content = new Div();

    RevisionList(PanelActions actions) {
        this.actions = actions;
        addClassName("revisions");
        setSummaryText(MESSAGES.text("revisions"));
        add(content);
        onFilling(() -> {
            content.removeAll();
            content.add(list());
        });
    }

    void clear() {
        if (content.getComponentCount() > 0) {
            close();
            content.removeAll();
        }
    }

    private OrderedList list() {
        OrderedList list = new OrderedList();
        actions.revisions().forEach(revision -> list.add(item(revision)));
        return list;
    }

    private ListItem item(ScenarioRevision revision) {
        Anchor link = new Anchor(actions.address(revision), "r" + revision.number());
        link.getElement().setAttribute("router-link", true);
        Span who = new Span(MESSAGES.text(
                "revisions.who",
                revision.author(),
                Text.date(revision.at().atOffset(ZoneOffset.UTC).toLocalDate()),
                TIME.format(revision.at())));
        who.addClassName("muted");
        Div note = new Div();
        note.setText(revision.note());
        return new ListItem(link, new Span(" "), who, note);
    }
}
