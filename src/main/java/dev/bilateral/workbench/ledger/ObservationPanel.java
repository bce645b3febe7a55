package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.bilateral.common.Messages;
import dev.bilateral.common.ObservationRef;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.dates.StatedDates;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.figure.ui.ObservationFacts;
import dev.bilateral.ui.Author;
import dev.bilateral.ui.Dialog;
import dev.bilateral.workbench.dates.ObservationDates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One observation: what it says, where it stands, how it came to be so, and what rests on it. Has an address of its own. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ObservationPanel extends Div {

    private static final Messages MESSAGES = Messages.of(ObservationPanel.class);

    private final transient DatasetService datasets;
    private final transient Ledger ledger;
    private final transient Uses uses;
    private final transient StatedDates dates;
    private final transient Author author;
    private final Dialog dialog = new Dialog("");
    private transient @Nullable ObservationRef shown;
    private transient Runnable closed = () -> {};

    ObservationPanel(DatasetService datasets, Ledger ledger, Uses uses, StatedDates dates, Author author) {
        this.datasets = datasets;
        this.ledger = ledger;
        this.uses = uses;
        this.dates = dates;
        this.author = author;
        dialog.addClassNames("ledger-observation");
        dialog.getElement().addEventListener("close", event -> {
            if (shown != null) {
                shown = null;
                closed.run();
            }
        });
        add(dialog);
    }

    void onClose(Runnable told) {
        closed = told;
    }

    /** @param behind the scenario that goes along, or null where there is none at all */
    void show(LedgerState state, @Nullable FigureState behind) {
        ObservationRef wanted = state.opened();
        if (wanted == null || wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        List<LedgerRow> history = ledger.history(wanted);
        if (history.isEmpty()) {
            dialog.open(MESSAGES.text("unknown", wanted), new Paragraph(MESSAGES.text("unknown.text")));
            return;
        }
        LedgerRow row = history.stream()
                .filter(one -> state.pins()
                        .find(wanted.dataset())
                        .filter(one.version().id()::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(history::getFirst);
        dialog.open(heading(row.observation()), content(row, history, state.pins(), behind));
    }

    private Component content(LedgerRow row, List<LedgerRow> history, Pins pins, @Nullable FigureState behind) {
        Observation o = row.observation();
        Div content = new Div(series(o), new ObservationFacts(o));
        content.addClassName("dialog-content");
        if (!o.locator().isEmpty()) {
            content.add(new Paragraph(MESSAGES.text("locator", o.locator())));
        }
        if (!o.flag().code().isEmpty()) {
            content.add(new Paragraph(MESSAGES.text("flag." + o.flag().code())));
        }
        content.add(new H3(MESSAGES.text("history")), new RowHistory(datasets).of(history));
        content.add(new H3(MESSAGES.text("edition")), edition(row));
        if (behind != null) {
            List<Component> used = uses.of(row, behind);
            content.add(new H3(MESSAGES.text("uses")));
            if (used.isEmpty()) {
                content.add(new Paragraph(MESSAGES.text("uses.none")));
            } else {
                UnorderedList list = new UnorderedList();
                used.forEach(use -> list.add(new ListItem(use)));
                content.add(list);
            }
        }
        content.add(new ObservationDates(dates, pins, row.ref(), author.steward()));
        return content;
    }

    private static Paragraph series(Observation o) {
        String description = o.series().description();
        return new Paragraph(
                description.isEmpty()
                        ? o.series().title()
                        : MESSAGES.text("series", o.series().title(), description));
    }

    private static Anchor edition(LedgerRow row) {
        Anchor link = new Anchor(
                "datasets/" + row.version().dataset() + "/" + row.version().id(),
                MESSAGES.text(
                        "edition.link",
                        row.version().title(),
                        row.version().id(),
                        row.observation().id()));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** An event has no number: it is headed by what it is an event of. */
    private static String heading(Observation o) {
        return o.stated() == null && o.wording().isEmpty() ? o.series().title() : ObservationFacts.heading(o);
    }
}
