package dev.bilateral.figure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.StateReading;
import dev.bilateral.figure.ui.assumptions.AssumptionsPanel;
import dev.bilateral.figure.ui.assumptions.Edits;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.InvalidInputs;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The screen of one figure: chart, table, sources and method at the left, assumptions at the right. A figure's own view
 * is a subclass that adds nothing but its route.
 */
public abstract class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Messages MESSAGES = Messages.of(FigureView.class);

    private final transient Figure figure;
    private final transient FigureServices services;
    private final FigurePage page;
    private final AssumptionsPanel assumptions;
    private final SaveDialog saving;
    private final transient KeptByBrowser kept;
    private final PrintSheet paper;
    private final ObservationPopup telling = new ObservationPopup();
    private transient @Nullable FigureState state;
    private transient @Nullable FigureTables tables;
    private transient @Nullable Edits edits;

    protected FigureView(Figure figure, FigureServices services) {
        this.figure = figure;
        this.services = services;
        MovedNotice moved = new MovedNotice(services.scenarios(), this::drop, this::undo);
        page = new FigurePage(figure, services, moved, this::choose, this::lead);
        kept = new KeptByBrowser(figure, services);
        assumptions = new AssumptionsPanel(
                figure, new PanelAnswers(figure, services, () -> state, this::edit, this::save, telling));
        saving = new SaveDialog(figure.id(), services, this::showSaved, assumptions::writeReason);
        paper = new PrintSheet(figure, services);
        addClassName("figure-view");
        page.addAction(assumptions.opener());
        page.addSaveAction(this::save);
        add(page, assumptions, paper, saving, telling);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> given =
                event.getLocation().getQueryParameters().getParameters();
        StateReading reading = services.states().read(figure, given);
        if (!reading.isUsable()) {
            event.rerouteToError(new BadAddress(reading.problems()), "");
            return;
        }
        try {
            reading.state().ifPresent(read -> enter(event.getUI(), read, reading.unusable(given), given));
        } catch (InvalidInputs invalid) {
            event.rerouteToError(BadAddress.of(invalid), "");
        }
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title", figure.title());
    }

    /** Shows a state that an address led to, with the texts in it that can't be used beside their fields. */
    private void enter(
            UI ui, FigureState entered, Map<AssumptionKey, String> unusable, Map<String, List<String>> given) {
        EnteredState led = EnteredState.of(figure, services, entered, unusable, given);
        page.forgetSaved();
        // what was said of the last edit does not hold any more, as when it was saved since
        ui.getPage().executeJs("window.bilateral?.say('')");
        services.view().keep(led.edits());
        draw(ui, led.tables().state(), led.tables(), false);
        Edits standing = assumptions.show(led.tables(), led.edits());
        edits = standing;
        paper.show(led.tables(), standing);
        page.tellUnusable(standing);
        tellMoved(led.tables(), standing);
        kept.reasons(
                ui,
                led.tables().state().scenario(),
                reasons -> adopt(led.tables().state().scenario(), reasons));
        kept.unsaved(ui, isSignedIn -> {
            page.tellUnsaved(isSignedIn, isSignedIn ? this::save : () -> kept.signIn(ui));
            if (isSignedIn) { // back where it was asked for, with all that was typed
                save();
            }
        });
    }

    /** What was written of this scenario and not saved, in this browser tab, stands beside its fields again. */
    private void adopt(ScenarioId scenario, Map<AssumptionKey, String> reasons) {
        Edits before = edits;
        FigureState shown = state;
        if (before == null || shown == null || !shown.scenario().equals(scenario)) {
            return;
        }
        Edits after = before.withKept(reasons, Objects.requireNonNull(tables).revision());
        if (!after.equals(before)) {
            edits = after;
            assumptions.adopt(after);
            paper.follow(Objects.requireNonNull(tables), after);
        }
    }

    private void save() {
        FigureTables shown = tables;
        Edits typed = edits;
        if (shown != null && typed != null) {
            getUI().ifPresent(ui -> saving.open(ui, shown, typed));
        }
    }

    private void showSaved(ScenarioRevision revision) {
        FigureState before = state;
        if (before != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    figure.id(),
                    ViewState.query(PanelAnswers.at(before, revision).withPins(revision.pins()))));
            page.tellSaved(revision.id());
        }
    }

    private void edit(Edits edited) {
        edits = edited;
        FigureState before = state;
        page.forgetSaved();
        services.view().keep(edited);
        FigureTables typedOver = Objects.requireNonNull(tables);
        page.tellTyped(edited, Edits.of(edited.saved(), typedOver.references(), edited.good()));
        tellMoved(typedOver, edited);
        getUI().ifPresent(ui -> {
            if (before != null && before.overrides().equals(edited.good())) {
                services.view().show(ui, before, true);
                paper.follow(Objects.requireNonNull(tables), edited);
            } else if (before != null) {
                FigureState after = before.withOverrides(edited.good());
                draw(ui, after, figure.tables(after), true);
                assumptions.follow(Objects.requireNonNull(tables));
                paper.follow(Objects.requireNonNull(tables), edited);
            }
        });
    }

    private void choose(String name, String choice, boolean isDefault) {
        FigureState before = state;
        if (before != null) {
            getUI().ifPresent(ui -> {
                FigureState after = before.withChoice(name, choice, isDefault);
                draw(ui, after, figure.tables(after), false);
                assumptions.follow(Objects.requireNonNull(tables));
            });
        }
    }

    private void tellMoved(FigureTables shown, Edits now) {
        page.tellMoved(shown.scenario(), services.view().moved(shown.state().scenario(), now));
    }

    private void drop(MovedEdits moved) {
        assumptions.type(moved.takenFrom(Objects.requireNonNull(edits)));
    }

    private void undo() {
        assumptions.undo();
    }

    private void lead(AssumptionKey key) {
        assumptions.lead(key);
    }

    private void draw(UI ui, FigureState shown, FigureTables drawn, boolean isTyped) {
        state = shown;
        tables = drawn;
        FigureSpec spec = figure.spec(drawn);
        page.show(drawn, spec);
        if (isTyped) {
            ui.getPage().executeJs("window.bilateral.say($0)", spec.title() + " " + spec.subtitle());
        }
        services.view().show(ui, shown, isTyped);
    }
}
