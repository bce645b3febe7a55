package dev.bilateral.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.ui.NativeSelect;
import dev.bilateral.ui.NativeSelect.Option;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Chooses the scenario in view. Edits go along; those that the chosen one was saved with are none there. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ScenarioSelector extends Div {

    private static final Messages MESSAGES = Messages.of(ScenarioSelector.class);

    private final transient ScenarioService scenarios;
    private final transient ViewState view;
    private final NativeSelect select = new NativeSelect(MESSAGES.text("scenario"));
    private Location location = new Location("");

    ScenarioSelector(ScenarioService scenarios, ViewState view) {
        this.scenarios = scenarios;
        this.view = view;
        addClassNames("selector", "scenario-selector");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(new ScenarioId(change.getValue()));
            }
        });
        add(select);
    }

    void showWhere(Location shown) {
        location = shown;
        setVisible(view.state().isPresent());
        view.state().ifPresent(state -> {
            select.options(offered(state.scenario())
                    .map(scenario -> new Option(scenario.id().value(), scenario.title()))
                    .toList());
            select.choose(state.scenario().value());
        });
    }

    /** Those in the list, and the one in view, which may be archived. */
    private Stream<Scenario> offered(ScenarioId inView) {
        return Stream.concat(
                scenarios.scenarios().stream(), scenarios.find(inView).filter(Scenario::isArchived).stream());
    }

    private void choose(ScenarioId chosen) {
        view.state()
                .ifPresent(state -> scenarios
                        .find(chosen)
                        .ifPresent(scenario -> getUI().ifPresent(ui -> {
                            view.leaveScenario();
                            ui.navigate(location.getPath(), view.queryOf(on(scenario, state)));
                        })));
    }

    private static FigureState on(Scenario scenario, FigureState state) {
        return new FigureState(
                scenario.id(), scenario.latest(), state.pins(), state.overrides(), new TreeMap<>(state.choices()));
    }
}
