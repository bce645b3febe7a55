package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.ServerAddress;
import dev.bilateral.figure.ui.CitationList;
import dev.bilateral.snapshot.Citations;
import dev.bilateral.snapshot.frozen.Frozen;
import dev.bilateral.ui.Popup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Snapshot, and what else can be done with whatever can be frozen, among the actions of a screen. */
@org.springframework.stereotype.Component
public class SnapshotButtons {

    private static final Messages MESSAGES = Messages.of(SnapshotButtons.class);

    private final SnapshotTaker taker;
    private final Clock clock;
    private final ServerAddress server;

    SnapshotButtons(SnapshotTaker taker, Clock clock, ServerAddress server) {
        this.taker = taker;
        this.clock = clock;
        this.server = server;
    }

    /**
     * Copy link, Cite and Snapshot, in the order in which figures have them.
     *
     * @param shown what is on screen at the moment of asking; empty while nothing is
     */
    public void addTo(HasComponents actions, Supplier<Optional<Frozen>> shown) {
        actions.add(CitationList.copyingAddress(), new Popup(MESSAGES.text("cite.short"), () -> citations(shown)));
        actions.add(of(shown));
    }

    /** @param shown what is on screen at the moment of asking, unsaved edits included; empty while nothing is */
    Component of(Supplier<Optional<Frozen>> shown) {
        return new SnapshotButton(shown, taker);
    }

    private Component citations(Supplier<Optional<Frozen>> shown) {
        return shown.get()
                .<Component>map(now -> new CitationList(
                        Citations.of(now, server.cited(now.basis().address()), Optional.of(LocalDate.now(clock)))))
                .orElseGet(Div::new);
    }
}
