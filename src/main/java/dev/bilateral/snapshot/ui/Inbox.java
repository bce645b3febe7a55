package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.snapshot.WatchService.Change;
import dev.bilateral.snapshot.WatchService.Notice;
import java.util.List;
import java.util.stream.Stream;

/** What changed in the snapshots that somebody watches; nothing where they were told nothing yet. */
final class Inbox extends Div {

    private static final Messages MESSAGES = Messages.of(Inbox.class);

    Inbox(List<Notice> notices) {
        addClassName("snapshot-inbox");
        setVisible(!notices.isEmpty());
        UnorderedList list = new UnorderedList();
        notices.forEach(notice -> list.add(item(notice)));
        add(new H2(MESSAGES.text("inbox")), list);
    }

    private static ListItem item(Notice notice) {
        String key = notice.told().isComputed() ? "inbox.line" : "inbox.lost";
        Anchor link = new Anchor(
                "snapshots/" + notice.snapshot(),
                MESSAGES.text(key, notice.title(), notice.told().rows(), Text.moment(notice.at())));
        link.getElement().setAttribute("router-link", true);
        ListItem item = new ListItem(link);
        if (!notice.isSeen()) {
            Span mark = new Span(MESSAGES.text("inbox.new"));
            mark.addClassName("snapshot-new");
            item.add(new Span(" "), mark);
        }
        UnorderedList changes = new UnorderedList();
        Stream.concat(notice.told().said().stream(), notice.told().cells().stream())
                .map(Inbox::text)
                .forEach(text -> changes.add(new ListItem(text)));
        changes.setVisible(changes.getComponentCount() > 0);
        item.add(changes);
        return item;
    }

    private static String text(Change change) {
        return MESSAGES.text("inbox.change", change.what(), known(change.before()), known(change.after()));
    }

    private static String known(String text) {
        return text.isEmpty() ? MESSAGES.text("inbox.nothing") : text;
    }
}
