package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.common.PlainNumber;
import dev.bilateral.model.AssumptionKey;
import java.util.function.Consumer;

/** What sources state for a quantity, to be pressed: as marks on a slider's track. */
final class Offers {

    private static final Messages MESSAGES = Messages.of(Offers.class);

    private final AssumptionKey key;
    private final StatedOffers stated;
    private final Consumer<StatedOffer> choose;

    Offers(AssumptionKey key, StatedOffers stated, Consumer<StatedOffer> choose) {
        this.key = key;
        this.stated = stated;
        this.choose = choose;
    }

    boolean isEmpty() {
        return stated.offers().isEmpty();
    }

    /** Where on the slider's scale they stand. */
    double[] values() {
        return stated.offers().stream().mapToDouble(StatedOffer::at).toArray();
    }

    /** For a slider that stands beside them. */
    Component ticks() {
        StatedTicks ticks = new StatedTicks(MESSAGES.text("stated.what", KeyTexts.label(key)));
        for (StatedOffer offer : stated.offers()) {
            Span says = new Span(
                    MESSAGES.text("taken", offer.number(), offer.observation().who()));
            says.addClassName("says");
            NativeButton button = button(offer);
            button.add(says);
            ticks.add(button, PlainNumber.text(offer.at()), offer.observation());
        }
        return ticks;
    }

    private NativeButton button(StatedOffer offer) {
        NativeButton button = new NativeButton();
        button.addClickListener(click -> choose.accept(offer));
        button.addClassName("offer");
        button.setAriaLabel(MESSAGES.text(
                "offer",
                KeyTexts.label(key),
                offer.quantity(),
                offer.observation().who()));
        return button;
    }
}
