package dev.bilateral.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** What is settled once for every page: its HTTP status, what it brings along, and that a lost session starts again by itself. */
@SpringComponent
class PageStart implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageStart::giveErrorPagesTheirStatus);
        event.addIndexHtmlRequestListener(new FirstPaint()::shorten);
        event.getSource().setSystemMessagesProvider(info -> startAgain());
    }

    /** The screen is rendered with the page, so an error page is known before the first byte is sent. */
    private static void giveErrorPagesTheirStatus(IndexHtmlResponse response) {
        response.getUI()
                .flatMap(ui -> ui.getActiveRouterTargetsChain().stream()
                        .filter(ErrorPage.class::isInstance)
                        .map(ErrorPage.class::cast)
                        .findFirst())
                .ifPresent(page -> response.getVaadinResponse().setStatus(page.status()));
    }

    /** The address holds the whole state, so a reload loses nothing and needs no question. */
    private static SystemMessages startAgain() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false); // told where the cookie of a session is gone
        return messages;
    }
}
