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
import dev.bilateral.figure.StateProblem;
import dev.bilateral.figure.StateReading;
import dev.bilateral.model.AssumptionKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private transient @Nullable FigureState state;
    private transient @Nullable Edits edits;

    protected FigureView(Figure figure, FigureServices services) {
        this.figure = figure;
        this.services = services;
        page = new FigurePage(figure, services, this::choose);
        assumptions = new AssumptionsPanel(figure, services, this::edit);
        addClassName("figure-view");
        page.addAction(assumptions.openButton());
        page.addSaveAction(assumptions::save);
        add(page, assumptions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StateReading reading = services.states()
                .read(figure, event.getLocation().getQueryParameters().getParameters());
        if (!reading.isUsable()) {
            event.rerouteToError(new BadAddress(reading.problems()), "");
            return;
        }
        reading.state().ifPresent(read -> enter(event.getUI(), read, reading.problems()));
    }

    @Override
    public String getPageTitle() {
        return MESSAGES.text("page.title", figure.title());
    }

    /** Shows a state that an address led to, with the texts in it that can't be used beside their fields. */
    private void enter(UI ui, FigureState entered, List<StateProblem> problems) {
        FigureTables tables = figure.tables(entered);
        Edits read = Edits.of(tables.revision().inputs(), entered.overrides());
        for (Map.Entry<AssumptionKey, String> bad : badTexts(problems).entrySet()) {
            read = read.type(bad.getKey(), bad.getValue());
        }
        edits = read;
        draw(ui, entered, tables, false);
        assumptions.show(tables, read);
    }

    private void edit(Edits edited) {
        edits = edited;
        FigureState before = state;
        getUI().ifPresent(ui -> {
            if (before != null && !before.overrides().equals(edited.good())) {
                FigureState after = before.withOverrides(edited.good());
                draw(ui, after, figure.tables(after), true);
            }
        });
    }

    private void choose(String name, String choice, boolean isDefault) {
        FigureState before = state;
        if (before != null) {
            getUI().ifPresent(ui -> {
                FigureState after = before.withChoice(name, choice, isDefault);
                draw(ui, after, figure.tables(after), false);
            });
        }
    }

    private void draw(UI ui, FigureState shown, FigureTables tables, boolean isTyped) {
        state = shown;
        FigureSpec spec = figure.spec(tables);
        page.show(tables, spec);
        services.view().show(ui, shown, isTyped);
    }

    private static Map<AssumptionKey, String> badTexts(List<StateProblem> problems) {
        Map<AssumptionKey, String> texts = new EnumMap<>(AssumptionKey.class);
        problems.forEach(
                problem -> AssumptionKey.ofCode(problem.parameter()).ifPresent(key -> texts.put(key, problem.value())));
        return texts;
    }
}
