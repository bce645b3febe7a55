package dev.bilateral.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;

/** A mark was pressed, by pointer or by keyboard, or the count that stands for those that had no room. */
@DomEvent("mark-press")
public class MarkPressEvent extends ComponentEvent<EChart> {

    private final List<String> ids;

    public MarkPressEvent(EChart source, boolean fromClient, @EventData("event.detail.ids") String... ids) {
        super(source, fromClient);
        this.ids = List.of(ids);
    }

    /** The stable ids of the marks, as the spec gave them: one, or all that a count stands for. */
    public List<String> getIds() {
        return ids;
    }
}
