package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.StatedText;
import dev.bilateral.model.AssumptionKey;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where an assumption's value comes from: a statement, or nobody. Below it stands what sources state for the quantity. */
final class Provenance extends Div {

    private static final Messages MESSAGES = Messages.of(Provenance.class);

    private final AssumptionKey key;
    private final transient Stated stated;
    private final transient Consumer<Observation> tell;
    private final Span none = new Span(MESSAGES.text("noSource"));
    private final NativeButton from = new NativeButton();
    private transient @Nullable Observation shown;

    Provenance(AssumptionKey key, Stated stated, Consumer<Observation> tell, Consumer<Stated.Offer> choose) {
        this.key = key;
        this.stated = stated;
        this.tell = tell;
        addClassName("provenance");
        none.addClassName("no-source");
        from.addClassName("quiet");
        from.addClickListener(click -> open());
        add(none, from);
        if (!stated.offers().isEmpty()) {
            add(offers(choose));
        }
    }

    void show(Edits edits) {
        Optional<Observation> source =
                stated.sourceOf(edits.good().getOrDefault(key, edits.saved().text(key)));
        shown = source.orElse(null);
        none.setVisible(source.isEmpty());
        from.setVisible(source.isPresent());
        source.ifPresent(o -> from.setText(MESSAGES.text("from", o.who(), StatedText.quantity(o))));
    }

    private void open() {
        Observation observation = shown;
        if (observation != null) {
            tell.accept(observation);
        }
    }

    private Div offers(Consumer<Stated.Offer> choose) {
        Div offers = new Div(new Span(MESSAGES.text("stated")));
        offers.addClassName("offers");
        for (Stated.Offer offer : stated.offers()) {
            NativeButton button =
                    new NativeButton(StatedText.number(offer.observation()), click -> choose.accept(offer));
            button.addClassName("offer");
            button.setAriaLabel(MESSAGES.text(
                    "offer",
                    KeyTexts.label(key),
                    StatedText.quantity(offer.observation()),
                    offer.observation().who()));
            offers.add(button);
        }
        return offers;
    }
}
