package dev.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tabs whose panels are built when they are first opened, so that a page starts with one of them. */
@JsModule("./ui/tabs.ts")
public final class TabSet extends Div {

    private final Div bar = new Div();
    private final List<Tab> tabs = new ArrayList<>();
    private Consumer<String> listener = name -> {};

    public TabSet(String label) {
        addClassName("tabs");
        bar.addClassName("tab-bar");
        bar.getElement().setAttribute("role", "tablist").setAttribute("aria-label", label);
        add(bar);
    }

    /** Adds a tab; the first one is open. */
    public TabSet add(String name, String label, Supplier<Component> content) {
        Tab tab = new Tab(name, label, content);
        tabs.add(tab);
        bar.add(tab.button);
        add(tab.panel);
        tab.button.addClickListener(click -> open(name));
        tab.show(tabs.size() == 1);
        return this;
    }

    public void onOpen(Consumer<String> opened) {
        listener = opened;
    }

    public void open(String name) {
        tabs.forEach(tab -> tab.show(tab.name.equals(name)));
        listener.accept(name);
    }

    public boolean isOpen(String name) {
        return tabs.stream().anyMatch(tab -> tab.name.equals(name) && tab.panel.isVisible());
    }

    /** Whether no tab was added yet. */
    public boolean isEmpty() {
        return tabs.isEmpty();
    }

    private static final class Tab {

        private final String name;
        private final NativeButton button;
        private final Div panel = new Div();
        private final Supplier<Component> content;

        private Tab(String name, String label, Supplier<Component> content) {
            this.name = name;
            this.content = content;
            button = new NativeButton(label);
            button.setId("tab-" + name);
            button.addClassName("tab");
            button.getElement().setAttribute("role", "tab").setAttribute("aria-controls", "panel-" + name);
            panel.setId("panel-" + name);
            panel.addClassName("tab-panel");
            panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", "tab-" + name);
        }

        private void show(boolean open) {
            if (open && panel.getComponentCount() == 0) {
                panel.add(content.get());
            }
            panel.setVisible(open);
            button.getElement().setAttribute("aria-selected", String.valueOf(open));
            button.getElement().setAttribute("tabindex", open ? "0" : "-1");
        }
    }
}
