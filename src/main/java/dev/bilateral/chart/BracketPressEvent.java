package dev.bilateral.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A bracket was pressed, by pointer or by keyboard. */
@DomEvent("bracket-press")
public class BracketPressEvent extends ComponentEvent<EChart> {

    private final String id;

    public BracketPressEvent(EChart source, boolean fromClient, @EventData("event.detail.id") String id) {
        super(source, fromClient);
        this.id = id;
    }

    /** The bracket's stable id, as the spec gave it. */
    public String getId() {
        return id;
    }
}
