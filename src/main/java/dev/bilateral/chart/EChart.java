package dev.bilateral.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import dev.bilateral.common.Messages;
import java.util.List;

/**
 * Shows a {@link ChartSpec}. The whole spec goes to the browser at once, at most one time per round trip, and again
 * whenever the component is attached; the first chart comes with the first response.
 */
@Tag("bilateral-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./chart/bilateral-chart.ts")
public class EChart extends Component implements HasSize {

    private static final Messages MESSAGES = Messages.of(EChart.class);

    private ChartSpec spec;
    private transient boolean isSending;

    /** Starts with a spec, since a chart without a text alternative must not come to be. */
    public EChart(ChartSpec spec) {
        this.spec = spec;
        getElement().setAttribute("role", "figure");
        for (String text : List.of("loading", "failed", "retry", "role")) {
            getElement().setAttribute("data-" + text, MESSAGES.text(text));
        }
        describe();
    }

    /** Replaces what is shown; nothing of the earlier spec stays. */
    public void setSpec(ChartSpec spec) {
        if (spec.equals(this.spec)) {
            return;
        }
        this.spec = spec;
        describe();
        getUI().ifPresent(this::sendLater);
    }

    /** @param where a sentence that says where else the same is to be read, for when the picture can't be had */
    public void setElsewhere(String where) {
        getElement().setAttribute("data-failed", MESSAGES.text("failed") + " " + where);
    }

    public ChartSpec getSpec() {
        return spec;
    }

    /** Tells when a mark is pressed by pointer or Enter; an id that the spec does not hold is ignored. */
    public Registration addMarkPressListener(ComponentEventListener<MarkPressEvent> listener) {
        return addListener(MarkPressEvent.class, event -> {
            if (!event.getIds().isEmpty() && SpecIds.marks(spec).containsAll(event.getIds())) {
                listener.onComponentEvent(event);
            }
        });
    }

    /** Tells when a bracket is pressed by pointer or Enter; an id that the spec does not hold is ignored. */
    public Registration addBracketPressListener(ComponentEventListener<BracketPressEvent> listener) {
        return addListener(BracketPressEvent.class, event -> {
            if (SpecIds.brackets(spec).contains(event.getId())) {
                listener.onComponentEvent(event);
            }
        });
    }

    /** Tells when a row of bars is pressed by pointer or Enter; an id that the spec does not hold is ignored. */
    public Registration addBarPressListener(ComponentEventListener<BarPressEvent> listener) {
        return addListener(BarPressEvent.class, event -> {
            if (SpecIds.bars(spec).contains(event.getId())) {
                listener.onComponentEvent(event);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        isSending = false;
        sendLater(event.getUI());
    }

    private void describe() {
        getElement().setAttribute("aria-label", spec.title() + ". " + spec.summary());
    }

    private void sendLater(UI ui) {
        if (isSending) {
            return;
        }
        isSending = true;
        ui.beforeClientResponse(this, context -> {
            isSending = false;
            getElement().callJsFunction("setSpec", JacksonUtils.beanToJson(spec));
        });
    }
}
