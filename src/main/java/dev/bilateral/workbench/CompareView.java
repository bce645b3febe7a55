package dev.bilateral.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.figure.comparison.Comparison;
import dev.bilateral.figure.comparison.ComparisonCodec;
import dev.bilateral.figure.comparison.ComparisonReading;
import dev.bilateral.figure.comparison.ComparisonState;
import dev.bilateral.figure.comparison.ComparisonStates;
import dev.bilateral.figure.comparison.Comparisons;
import dev.bilateral.figure.ui.BadAddress;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.snapshot.ui.SnapshotButtons;
import dev.bilateral.ui.PageAddress;
import dev.bilateral.ui.TableView;
import dev.bilateral.workbench.comparison.FreezableComparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two to four revisions of scenarios side by side: what differs, what comes of it, and which difference does it. */
@Route("compare")
@AnonymousAllowed
class CompareView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(CompareView.class);

    private final transient ComparisonStates states;
    private final transient Comparisons comparisons;
    private final transient ViewState view;
    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final MemberPicker picker;
    private final DifferingInputs inputs;
    private final BridgeSection bridge;
    private final OverlaySection overlay;
    private final Div compared;
    private transient @Nullable Comparison comparison;

    CompareView(
            ComparisonStates states,
            Comparisons comparisons,
            ScenarioService scenarios,
            DatasetService datasets,
            Ledger ledger,
            TableView tables,
            ViewState view,
            SnapshotButtons snapshots,
            FreezableComparison freezable) {
        this.states = states;
        this.comparisons = comparisons;
        this.view = view;
        picker = new MemberPicker(scenarios, this::change);
        inputs = new DifferingInputs(datasets, ledger);
        bridge = new BridgeSection(states.questions(), datasets, this::change);
        overlay = new OverlaySection(states.figures(), datasets, tables, this::change);
        Div actions = new Div();
        actions.addClassName("actions");
        snapshots.addTo(actions, () -> Optional.ofNullable(comparison).map(freezable::of));
        compared = new Div(inputs, overlay, bridge, actions);
        subtitle.addClassName("subtitle");
        addClassNames("records-page", "compare");
        add(title, subtitle, picker, compared);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> given =
                event.getLocation().getQueryParameters().getParameters();
        ComparisonReading reading = states.read(CarriedParameters.toComparison(given));
        if (reading.state().isEmpty()) {
            event.rerouteToError(new BadAddress(reading.problems()), "");
            return;
        }
        show(event.getUI(), reading.state().get());
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("compare.page");
    }

    private void change(ComparisonState changed) {
        getUI().ifPresent(ui -> {
            show(ui, changed);
            ui.getPage().executeJs("window.bilateral.say($0)", title.getText());
        });
    }

    private void show(UI ui, ComparisonState state) {
        picker.show(state);
        compared.setVisible(state.isComplete());
        if (state.isComplete()) {
            Comparison now = comparisons.of(state);
            comparison = now;
            title.setText(now.bridges().getLast().title());
            subtitle.setText(MESSAGES.text(
                    "compare.subtitle",
                    state.pins().newest().map(Object::toString).orElse("")));
            inputs.show(now);
            overlay.show(now);
            bridge.show(now);
        } else {
            comparison = null;
            title.setText(MESSAGES.text("compare.title"));
            subtitle.setText(MESSAGES.text("compare.empty"));
        }
        PageAddress.show(ui, ComparisonCodec.query(state), CarriedParameters.from(state, view), true);
    }
}
