package dev.bilateral.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A mark was pressed, by pointer or by keyboard. */
@DomEvent("mark-press")
public class MarkPressEvent extends ComponentEvent<EChart> {

    private final String id;

    public MarkPressEvent(EChart source, boolean fromClient, @EventData("event.detail.id") String id) {
        super(source, fromClient);
        this.id = id;
    }

    /** The mark's stable id, as the spec gave it. */
    public String getId() {
        return id;
    }
}
