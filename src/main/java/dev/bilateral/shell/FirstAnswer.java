package dev.bilateral.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives a session little time until the browser's script has answered for the first time. A page is a whole screen in
 * the server's memory, and whoever takes no cookies, as most programs that fetch pages, gets another with each page.
 */
@Component
class FirstAnswer implements VaadinServiceInitListener {

    /** Enough for the scripts to arrive over a slow line. */
    static final Duration UNANSWERED = Duration.ofMinutes(2);

    private final Duration answered;

    FirstAnswer(@Value("${server.servlet.session.timeout:30m}") Duration answered) {
        this.answered = answered;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> setTime(init.getSession().getSession(), UNANSWERED));
        event.addVaadinRequestInterceptor(new Answers(answered));
    }

    private static void setTime(@Nullable WrappedSession session, Duration time) {
        if (session != null) {
            session.setMaxInactiveInterval(Math.toIntExact(time.toSeconds()));
        }
    }

    private record Answers(Duration time) implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            if (HandlerHelper.isRequestType(request, RequestType.UIDL)
                    || HandlerHelper.isRequestType(request, RequestType.HEARTBEAT)) {
                setTime(request.getWrappedSession(false), time);
            }
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {}

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {}
    }
}
