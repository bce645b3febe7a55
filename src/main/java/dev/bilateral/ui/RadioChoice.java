package dev.bilateral.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.List;

/** A few possibilities that all stand to be seen, of which one is chosen; the browser keeps which. */
@Tag("fieldset")
public final class RadioChoice extends HtmlContainer {

    private String chosen;

    /**
     * @param id of the choice in the page
     * @param draft the name under which the browser keeps which was chosen
     * @param chosen the name of the option that is chosen at first
     */
    public RadioChoice(String id, String label, String draft, List<Option> options, String chosen) {
        this.chosen = chosen;
        setId(id);
        addClassName("choice");
        Element legend = new Element("legend");
        legend.setText(label);
        getElement().appendChild(legend);
        options.forEach(option -> getElement().appendChild(line(id, draft, option)));
    }

    /** The name of the option that is chosen. */
    public String chosen() {
        return chosen;
    }

    private Element line(String id, String draft, Option option) {
        Element radio = new Element("input");
        radio.setAttribute("type", "radio")
                .setAttribute("id", id + "-" + option.name())
                .setAttribute("name", id)
                .setAttribute("value", option.name())
                .setAttribute("data-draft", draft)
                .setAttribute("disabled", !option.isAllowed())
                .setAttribute("checked", option.name().equals(chosen));
        radio.addEventListener("change", pressed -> chosen = option.name());
        Element label = new Element("label");
        label.appendChild(radio, Element.createText(option.label()));
        return label;
    }
}
