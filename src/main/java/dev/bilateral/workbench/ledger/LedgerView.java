package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.bilateral.common.Messages;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRows;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.StateReading;
import dev.bilateral.figure.ledger.LedgerCodec;
import dev.bilateral.figure.ledger.LedgerReading;
import dev.bilateral.figure.ledger.LedgerState;
import dev.bilateral.figure.ledger.LedgerStates;
import dev.bilateral.figure.ui.BadAddress;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.figure.ui.WithdrawnEditions;
import dev.bilateral.workbench.CarriedState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every observation of every dataset, filtered, sorted and under columns to choose; one that is pressed tells all of itself. */
@Route("ledger")
@AnonymousAllowed
@DependencyTrigger({LedgerView.class, Grid.class})
class LedgerView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(LedgerView.class);

    private final transient LedgerStates states;
    private final transient Ledger ledger;
    private final transient CarriedState carried;
    private final transient ViewState view;
    private final Paragraph subtitle = new Paragraph();
    private final FilterFold filters;
    private final LedgerBar bar;
    private final LedgerGrid grid;
    private final ObservationPanel panel;
    private final WithdrawnEditions withdrawn;
    private transient @Nullable LedgerState shown;
    private transient @Nullable FigureState behind;

    LedgerView(
            LedgerStates states,
            Ledger ledger,
            CarriedState carried,
            ViewState view,
            FilterOptions options,
            ObservationPanel panel,
            DatasetService datasets) {
        this.states = states;
        this.ledger = ledger;
        this.carried = carried;
        this.view = view;
        this.panel = panel;
        withdrawn = new WithdrawnEditions(datasets);
        filters = new FilterFold(new FilterForm(options, filter -> change(state().withFilter(filter))));
        bar = new LedgerBar(this::change);
        grid = new LedgerGrid(this::change, ref -> change(state().opening(ref)));
        panel.onClose(() -> change(state().opening(null)));
        subtitle.addClassName("subtitle");
        addClassNames("records-page", "ledger");
        add(new H1(MESSAGES.text("title")), subtitle, withdrawn, filters, bar, grid, panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> given =
                event.getLocation().getQueryParameters().getParameters();
        LedgerReading reading = states.read(carried.own(given));
        if (reading.state().isEmpty()) {
            event.rerouteToError(new BadAddress(reading.problems()), "");
            return;
        }
        StateReading along = carried.of(given, reading.state().get().pins());
        if (!along.isUsable()) {
            event.rerouteToError(new BadAddress(along.problems()), "");
            return;
        }
        behind = along.state().orElse(null);
        show(event.getUI(), reading.state().get());
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title");
    }

    private void change(LedgerState changed) {
        getUI().ifPresent(ui -> show(ui, changed));
    }

    private void show(UI ui, LedgerState state) {
        LedgerRows rows = ledger.search(state.pins(), state.filter(), state.sort());
        LedgerState before = shown;
        shown = state;
        if (before == null || !before.opening(null).equals(state.opening(null))) {
            subtitle.setText(MESSAGES.text(
                    "subtitle", state.pins().newest().map(Object::toString).orElse("")));
            withdrawn.show(state.pins());
            filters.show(state);
            grid.show(state, rows);
            bar.show(ui, state, rows, grid::count);
        }
        panel.show(state, behind);
        if (behind != null) {
            view.showWith(ui, behind, LedgerCodec.parameters(state));
        }
    }

    private LedgerState state() {
        LedgerState now = shown;
        if (now == null) {
            throw new IllegalStateException("Nothing can be chosen before something is shown");
        }
        return now;
    }
}
