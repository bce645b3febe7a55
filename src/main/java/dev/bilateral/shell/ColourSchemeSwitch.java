package dev.bilateral.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.bilateral.common.Messages;

/** Light, dark, or as the system: chosen and remembered in the browser alone. */
@Tag("colour-scheme-switch")
@JsModule("./shell/colour-scheme-switch.ts")
class ColourSchemeSwitch extends Component {

    private static final Messages MESSAGES = Messages.of(ColourSchemeSwitch.class);

    ColourSchemeSwitch() {
        getElement()
                .setAttribute("label", MESSAGES.text("scheme"))
                .setAttribute("system", MESSAGES.text("scheme.system"))
                .setAttribute("light", MESSAGES.text("scheme.light"))
                .setAttribute("dark", MESSAGES.text("scheme.dark"));
    }
}
