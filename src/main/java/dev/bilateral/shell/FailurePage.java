package dev.bilateral.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke on our side. The visitor gets a number to quote; the log has the rest under that number. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final int SERVER_ERROR = 500;
    private static final Messages MESSAGES = Messages.of(FailurePage.class);
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} at /{}", number, event.getLocation().getPath(), parameter.getCaughtException());
        show(SERVER_ERROR, MESSAGES.text("failure"), MESSAGES.text("failure.text", number));
        add(new Anchor("", MESSAGES.text("failure.home")));
        return SERVER_ERROR;
    }
}
