package dev.bilateral;

import dev.bilateral.common.Messages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the address when the server takes requests. */
@Component
class ReadyMessage {

    private static final Messages MESSAGES = Messages.of(ReadyMessage.class);

    private final Environment environment;

    ReadyMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(MESSAGES.text("ready", port));
        }
    }
}
