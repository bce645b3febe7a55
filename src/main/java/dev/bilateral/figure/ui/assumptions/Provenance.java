package dev.bilateral.figure.ui.assumptions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.Observation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where an assumption's value comes from: a statement, or nobody. */
final class Provenance extends Div {

    private static final Messages MESSAGES = Messages.of(Provenance.class);

    private final transient StatedOffers stated;
    private final transient Consumer<Observation> tell;
    private final Span none = new Span(MESSAGES.text("noSource"));
    private final NativeButton from = new NativeButton();
    private final transient Function<Observation, String> news;
    private final Span changed = new Span();
    private transient @Nullable Observation shown;

    /** @param news what a newer edition makes of an observation, or the empty text */
    Provenance(StatedOffers stated, Consumer<Observation> tell, Function<Observation, String> news) {
        this.stated = stated;
        this.tell = tell;
        this.news = news;
        addClassName("provenance");
        none.addClassName("no-source");
        from.addClassName("quiet");
        from.addClickListener(click -> open());
        changed.addClassName("remark");
        add(none, from, changed);
    }

    void show(Edits edits) {
        Optional<Observation> source = stated.sourceOf(edits);
        shown = source.orElse(null);
        none.setVisible(source.isEmpty());
        from.setVisible(source.isPresent());
        source.ifPresent(o -> from.setText(StatedOffers.words(o)));
        String told = source.map(news).orElse("");
        changed.setText(told);
        changed.setVisible(!told.isEmpty());
    }

    private void open() {
        Observation observation = shown;
        if (observation != null) {
            tell.accept(observation);
        }
    }
}
