package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where an assumption's value comes from: a statement, or nobody. Who states the same is offered, never presumed. */
final class Provenance extends Div {

    private static final Messages MESSAGES = Messages.of(Provenance.class);

    private final transient StatedOffers stated;
    private final transient Consumer<Observation> tell;
    private final Span none = new Span(MESSAGES.text("noSource"));
    private final NativeButton from = new NativeButton();
    private final transient BiFunction<DatasetId, Observation, String> news;
    private final Span changed = new Span();
    private final Div same = new Div();
    private final transient Consumer<StatedOffer> take;
    private transient List<StatedOffer> offered = List.of();
    private transient @Nullable Observation shown;

    /**
     * @param take makes a statement the source
     * @param news what a newer edition makes of an observation, or the empty text
     * @param more stands beside the source
     */
    Provenance(
            StatedOffers stated,
            Consumer<Observation> tell,
            Consumer<StatedOffer> take,
            BiFunction<DatasetId, Observation, String> news,
            Component... more) {
        this.stated = stated;
        this.tell = tell;
        this.take = take;
        this.news = news;
        addClassName("provenance");
        none.addClassName("no-source");
        from.addClassName("quiet");
        from.addClickListener(click -> open());
        changed.addClassName("remark");
        same.addClassName("same-value");
        add(none, from);
        add(more);
        add(changed, same);
    }

    void show(Edits edits) {
        Optional<Observation> source = stated.sourceOf(edits);
        shown = source.orElse(null);
        none.setVisible(source.isEmpty());
        from.setVisible(source.isPresent());
        source.ifPresent(o -> from.setText(stated.words(o, edits)));
        String told = source.flatMap(o -> stated.refOf(edits).map(ref -> news.apply(ref.dataset(), o)))
                .orElse("");
        changed.setText(told);
        changed.setVisible(!told.isEmpty());
        offer(stated.sayingTheSame(edits));
    }

    private void offer(List<StatedOffer> offers) {
        if (!offers.equals(offered)) {
            offered = offers;
            same.removeAll();
            offers.forEach(offer -> {
                NativeButton button = new NativeButton(
                        MESSAGES.text("same", StatedOffers.said(offer.observation())), click -> take.accept(offer));
                button.addClassName("quiet");
                same.add(button);
            });
        }
        same.setVisible(!offers.isEmpty());
    }

    private void open() {
        Observation observation = shown;
        if (observation != null) {
            tell.accept(observation);
        }
    }
}
