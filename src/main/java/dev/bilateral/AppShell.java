package dev.bilateral;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Inline.Wrapping;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import dev.bilateral.common.Messages;

/** The page around every screen: theme, icon, and the colour scheme before anything is painted. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("theme/tokens.css")
@StyleSheet("theme/base.css")
@StyleSheet("theme/shell.css")
@StyleSheet("theme/figure.css")
@StyleSheet("theme/dashboard.css")
@StyleSheet("theme/panel.css")
@StyleSheet("theme/dataset.css")
@StyleSheet("theme/records.css")
@StyleSheet("theme/ledger.css")
@StyleSheet("theme/snapshot.css")
@StyleSheet("theme/verify.css")
@StyleSheet("theme/print.css")
public class AppShell implements AppShellConfigurator {

    private static final Messages MESSAGES = Messages.of(AppShell.class);

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(MESSAGES.text("page.title"));
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("description", MESSAGES.text("page.description"));
        settings.addMetaTag("connection-lost", MESSAGES.text("connection.lost"));
        settings.addLink("icon", "icon.svg");
        settings.addInlineFromFile(Position.PREPEND, "dev/bilateral/colour-scheme.js", Wrapping.JAVASCRIPT);
    }
}
