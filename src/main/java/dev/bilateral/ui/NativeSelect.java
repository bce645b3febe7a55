package dev.bilateral.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The browser's own select: no script to load, and on a phone the phone's own list. Its value is an option's name. */
@Tag("select")
public final class NativeSelect extends AbstractSinglePropertyField<NativeSelect, String>
        implements HasAriaLabel, HasStyle, HasEnabled {

    private transient List<Option> options = List.of();

    public NativeSelect(String label) {
        super("value", "", false);
        setAriaLabel(label);
    }

    /** The options that it has. */
    public List<Option> shown() {
        return options;
    }

    /** Replaces the options. */
    public NativeSelect options(List<Option> options) {
        this.options = List.copyOf(options);
        getElement().removeAllChildren();
        for (Option option : options) {
            Element element = new Element("option");
            element.setAttribute("value", option.name());
            element.setText(option.label());
            element.setAttribute("disabled", !option.isAllowed());
            getElement().appendChild(element);
        }
        return this;
    }

    /** Chooses an option without telling listeners; the options must be there. */
    public void choose(String name) {
        getElement()
                .getChildren()
                .forEach(option -> option.setAttribute("selected", name.equals(option.getAttribute("value"))));
        setPresentationValue(name);
        setModelValue(name, false);
    }

    @Override
    @Synchronize(property = "value", value = "change")
    public String getValue() {
        return super.getValue();
    }

    /** One option, by name and label. */
    public record Option(String name, String label, boolean isAllowed) {
        public Option(String name, String label) {
            this(name, label, true);
        }
    }
}
