package dev.bilateral.workbench.dates;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.Pins;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.dataset.ledger.LedgerFilter;
import dev.bilateral.figure.dates.Linked;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.workbench.LedgerAnchor;

/** Leads from a stated date to the observations behind it. */
final class LedgerLink {

    private static final Messages MESSAGES = Messages.of(LedgerLink.class);

    private LedgerLink() {}

    /** Opens an observation; reads as what it says, who said so, and when. */
    static Anchor to(Pins pins, Linked one) {
        Observation o = one.observation();
        String quantity = StatedText.quantity(o);
        String what = quantity.isEmpty()
                ? o.note()
                : MESSAGES.text("links.number", o.series().title(), quantity);
        return new LedgerAnchor(
                LedgerState.of(pins).withFilter(ofSeries(one)).opening(one.ref()),
                o.statedOn() == null
                        ? MESSAGES.text("links.said.undated", what, o.who())
                        : MESSAGES.text("links.said", what, o.who(), Text.date(o.statedOn())));
    }

    /** All observations of the series of one. */
    static Anchor toSeries(Pins pins, Linked one) {
        return new LedgerAnchor(
                LedgerState.of(pins).withFilter(ofSeries(one)),
                MESSAGES.text("links.series", one.observation().series().title()));
    }

    private static LedgerFilter ofSeries(Linked one) {
        return LedgerAnchor.ofSeries(
                one.ref().dataset(), one.observation().series().id());
    }
}
