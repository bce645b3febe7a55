package dev.bilateral.snapshot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.SnapshotId;
import dev.bilateral.snapshot.WatchService;
import java.util.Optional;

/** Whether somebody is told when newer versions change a snapshot; whoever opens its page has seen what they were told. */
final class WatchToggle extends Div {

    private static final Messages MESSAGES = Messages.of(WatchToggle.class);

    private final SnapshotId snapshot;
    private final transient WatchService watches;
    private final Paragraph text = new Paragraph();
    private final NativeButton button = new NativeButton();

    WatchToggle(SnapshotId snapshot, WatchService watches, AuthenticationContext authentication) {
        this.snapshot = snapshot;
        this.watches = watches;
        addClassName("snapshot-links");
        text.addClassName("muted");
        text.getElement().setAttribute("role", "status");
        Optional<String> who = authentication.getPrincipalName();
        if (who.isEmpty()) {
            text.setText(MESSAGES.text("watch.visitor"));
            add(text);
            return;
        }
        add(button, text);
        button.addClickListener(click -> {
            watches.watch(who.get(), snapshot, !watches.isWatching(who.get(), snapshot));
            show(who.get());
        });
        watches.markSeen(who.get(), snapshot);
        show(who.get());
    }

    private void show(String who) {
        boolean isWatched = watches.isWatching(who, snapshot);
        button.setText(MESSAGES.text(isWatched ? "watch.off" : "watch.on"));
        text.setText(MESSAGES.text(isWatched ? "watch.is" : "watch.isNot"));
    }
}
