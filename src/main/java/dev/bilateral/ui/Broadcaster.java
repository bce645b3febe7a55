package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Tells the open screens of this server what happened elsewhere. A screen listens for as long as it is open. */
@Service
public class Broadcaster {

    private final Set<Listener<?>> listeners = ConcurrentHashMap.newKeySet();
    /** Whoever tells may hold a connection, and must not do the work of other people's pages with it. */
    private final ExecutorService messenger = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("broadcaster").factory());

    /**
     * Listens from the screen's attaching to its detaching.
     *
     * @param told may change the screen: its page is locked while it runs, and is told at once of what changed
     */
    public <E> void listen(Component screen, Class<E> type, SerializableConsumer<E> told) {
        screen.addAttachListener(attached -> {
            UI ui = attached.getUI();
            // a page that closes between the telling and its turn has nobody left to be told
            Listener<E> listener = new Listener<>(type, ui.accessLater(told, () -> {}));
            listeners.add(listener);
            screen.addDetachListener(detached -> {
                listeners.remove(listener);
                detached.unregisterListener();
            });
        });
    }

    /**
     * Tells every screen that listens to the type of the event, in the order of the telling. Waits for none of them.
     *
     * @return done when the last screen was told, or has it before its next turn
     */
    public CompletionStage<Void> tell(Object event) {
        return CompletableFuture.runAsync(() -> listeners.forEach(listener -> listener.tell(event)), messenger);
    }

    @PreDestroy
    void close() {
        messenger.close();
    }

    int listening() {
        return listeners.size();
    }

    /** Told apart by identity: two screens may listen alike. */
    private static final class Listener<E> {
        private final Class<E> type;
        private final Consumer<E> told;

        Listener(Class<E> type, SerializableConsumer<E> told) {
            this.type = type;
            this.told = told;
        }

        void tell(Object event) {
            if (type.isInstance(event)) {
                told.accept(type.cast(event));
            }
        }
    }
}
