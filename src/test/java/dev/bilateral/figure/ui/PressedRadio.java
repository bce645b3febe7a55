package dev.bilateral.figure.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.bilateral.ui.RadioChoice;

/** One button of a choice, pressed as a browser tells it. */
final class PressedRadio {

    private PressedRadio() {}

    static Element find(RadioChoice choice, String name) {
        return choice.getElement()
                .getChildren()
                .flatMap(Element::getChildren)
                .filter(input -> name.equals(input.getAttribute("value")))
                .findFirst()
                .orElseThrow();
    }

    static void press(RadioChoice choice, String name) {
        Element radio = find(choice, name);
        radio.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(radio, "change", JacksonUtils.createObjectNode()));
    }
}
