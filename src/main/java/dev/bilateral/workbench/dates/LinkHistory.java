package dev.bilateral.workbench.dates;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.figure.dates.DateLink;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.ui.RecordTable;
import java.util.List;

/** All that was ever linked and unlinked here, the newest first: what was withdrawn stays to be read. */
final class LinkHistory extends Section {

    private static final Messages MESSAGES = Messages.of(LinkHistory.class);

    LinkHistory(List<DateLink> history, List<StatedDate> shown) {
        add(new H2(MESSAGES.text("history.title")));
        if (history.isEmpty()) {
            add(new Paragraph(MESSAGES.text("history.none")));
            return;
        }
        RecordTable table = new RecordTable(
                MESSAGES.text("history.title"),
                MESSAGES.text("history.at"),
                MESSAGES.text("history.who"),
                MESSAGES.text("history.what"),
                MESSAGES.text("links.why"));
        history.forEach(one -> table.addRow(
                new Span(Text.moment(one.at())),
                new Span(one.who()),
                new Span(MESSAGES.text(
                        one.isLinked() ? "history.linked" : "history.unlinked",
                        one.observation(),
                        MESSAGES.text("role." + one.role().code()),
                        title(one, shown))),
                new Span(one.note())));
        add(table);
    }

    /** A date that no longer has a promise here is named as in files. */
    private static String title(DateLink link, List<StatedDate> shown) {
        return shown.stream()
                .filter(date -> date.id().equals(link.date()))
                .map(StatedDate::what)
                .findFirst()
                .orElse(link.date());
    }
}
