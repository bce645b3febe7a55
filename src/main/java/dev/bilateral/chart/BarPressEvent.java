package dev.bilateral.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A row of bars was pressed, by pointer or by keyboard. */
@DomEvent("bar-press")
public class BarPressEvent extends ComponentEvent<EChart> {

    private final String id;

    public BarPressEvent(EChart source, boolean fromClient, @EventData("event.detail.id") String id) {
        super(source, fromClient);
        this.id = id;
    }

    /** The row's stable id, as the spec gave it. */
    public String getId() {
        return id;
    }
}
