package dev.bilateral.workbench.dates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Pins;
import dev.bilateral.figure.dates.DateLink;
import dev.bilateral.figure.dates.DateLink.Role;
import dev.bilateral.figure.dates.Linked;
import dev.bilateral.figure.dates.StatedDate;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.ui.Disclosure;
import dev.bilateral.ui.RecordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of each stated date the observations that are linked to it, by whom and why; a steward unlinks them here. */
final class LinksSection extends Section {

    private static final Messages MESSAGES = Messages.of(LinksSection.class);

    private final transient Pins pins;
    private final UnlinkDialog dialog;
    private final boolean isSteward;

    /** @param changed runs after something was unlinked */
    LinksSection(Pins pins, List<StatedDate> shown, StatedDates dates, Optional<String> steward, Runnable changed) {
        this.pins = pins;
        isSteward = steward.isPresent();
        dialog = new UnlinkDialog(dates, steward.orElse(""), changed);
        addClassName("date-links");
        add(
                new H2(MESSAGES.text("links.title")),
                new Paragraph(MESSAGES.text(isSteward ? "links.steward" : "links.text")));
        shown.stream().map(Links::new).forEach(this::add);
        add(dialog);
    }

    /** Those of one date. */
    private final class Links extends Disclosure {

        Links(StatedDate date) {
            setSummaryText(MESSAGES.text(
                    "links.of",
                    date.what(),
                    MESSAGES.count("links.promises", date.promises().size()),
                    MESSAGES.count("links.reports", date.reports().size())));
            setFilled(true);
            RecordTable table = new RecordTable(
                    date.what(),
                    Stream.of("observation", "role", "by", "action")
                            .filter(column -> isSteward || !column.equals("action"))
                            .map(column -> MESSAGES.text("links." + column))
                            .toArray(String[]::new));
            Stream.concat(
                            date.promises().stream().map(one -> row(date, Role.PROMISE, one)),
                            date.reports().stream().map(one -> row(date, Role.REPORT, one)))
                    .forEach(table::addRow);
            add(table, LedgerLink.toSeries(pins, date.promises().getFirst()));
        }
    }

    private Component[] row(StatedDate date, Role role, Linked one) {
        List<Component> cells = new ArrayList<>(List.of(
                LedgerLink.to(pins, one), new Span(MESSAGES.text("role." + role.code())), new Span(by(one.by()))));
        if (isSteward) {
            cells.add(unlink(date, role, one));
        }
        return cells.toArray(Component[]::new);
    }

    private static String by(@Nullable DateLink link) {
        return link == null
                ? MESSAGES.text("links.shipped")
                : MESSAGES.text("links.who", link.who(), Text.moment(link.at()), link.note());
    }

    private NativeButton unlink(StatedDate date, Role role, Linked one) {
        NativeButton button = new NativeButton(MESSAGES.text("unlink"), click -> dialog.ask(date, role, one));
        button.addClassName("quiet");
        button.getElement().setAttribute("aria-label", MESSAGES.text("unlink.of", one.ref(), date.what()));
        return button;
    }
}
