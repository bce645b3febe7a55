package dev.bilateral.api;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Programs ask with {@code Expect: 100-continue} before they send a large body. They are told to send it once somebody
 * wants to read it, so that one which is too large by its own account is refused without having been sent.
 */
@Component
class AskedBeforeSending implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }
}
