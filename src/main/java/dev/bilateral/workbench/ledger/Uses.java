package dev.bilateral.workbench.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Text;
import dev.bilateral.dataset.CitedObservations;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.Observation;
import dev.bilateral.dataset.ledger.Ledger;
import dev.bilateral.dataset.ledger.LedgerRow;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureState;
import dev.bilateral.figure.FigureStateCodec;
import dev.bilateral.figure.FigureStates;
import dev.bilateral.figure.ui.ViewState;
import dev.bilateral.figure.ui.assumptions.KeyTexts;
import dev.bilateral.figure.ui.assumptions.Takers;
import dev.bilateral.figure.ui.assumptions.Takers.Taker;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What rests on an observation, and what could: figures that show it, scenarios that took it over, fields that it suits. */
@Service
public class Uses {

    private static final Messages MESSAGES = Messages.of(Uses.class);

    private final List<Figure> figures;
    private final FigureStates states;
    private final ScenarioService scenarios;
    private final DatasetService datasets;
    private final Ledger ledger;
    private final ObjectProvider<ViewState> view;

    Uses(
            List<Figure> figures,
            FigureStates states,
            ScenarioService scenarios,
            DatasetService datasets,
            Ledger ledger,
            ObjectProvider<ViewState> view) {
        this.figures =
                figures.stream().sorted(Comparator.comparingInt(Figure::order)).toList();
        this.states = states;
        this.scenarios = scenarios;
        this.datasets = datasets;
        this.ledger = ledger;
        this.view = view;
    }

    /** @param behind the scenario in view */
    List<Component> of(LedgerRow row, FigureState behind) {
        List<Component> uses = new ArrayList<>();
        String query = view.getObject().queryOf(behind).getQueryString();
        figures.forEach(figure -> shown(figure, row.observation(), behind)
                .ifPresent(how -> uses.add(link(figure.id() + "?" + query, MESSAGES.text(how, figure.title())))));
        scenarios.scenarios().forEach(scenario -> taken(scenario, row).forEach(uses::add));
        uses.addAll(offers(row, behind));
        return uses;
    }

    /** Links that lead to the field of an assumption with the statement taken over; none where none could take it. */
    public List<Component> offers(LedgerRow row, FigureState behind) {
        Optional<ScenarioRevision> revision = scenarios.revision(behind.scenario(), behind.revision());
        return revision.stream()
                .flatMap(
                        saved -> Takers.of(
                                saved, new CitedObservations(datasets, ledger, behind.pins(), saved.pins()), row.ref())
                                .stream())
                .flatMap(taker -> offer(taker, row, behind))
                .toList();
    }

    private Stream<Component> offer(Taker taker, LedgerRow row, FigureState behind) {
        Map<AssumptionKey, String> overrides = new EnumMap<>(AssumptionKey.class);
        overrides.putAll(behind.overrides());
        overrides.put(taker.key(), taker.text());
        String query = view.getObject()
                .queryTaking(
                        behind.withOverrides(overrides),
                        taker.key(),
                        row.observation().id());
        return figures.stream()
                .filter(figure -> figure.keys().contains(taker.key()))
                .limit(1)
                .map(figure -> link(
                        figure.id() + "?" + query,
                        MESSAGES.text(
                                "uses.take", KeyTexts.label(taker.key()), KeyTexts.value(taker.key(), taker.text()))));
    }

    /** Whether a figure counts a row among its claims, or has it among its rows alone; empty where it does neither. */
    private Optional<String> shown(Figure figure, Observation row, FigureState behind) {
        return states.read(figure, parameters(behind))
                .state()
                .map(figure::tables)
                .filter(tables -> tables.observations().contains(row))
                .map(tables -> figure.claimed(tables).contains(row) ? "uses.figure" : "uses.listed");
    }

    private static Map<String, List<String>> parameters(FigureState behind) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        FigureStateCodec.parameters(behind.withOverrides(Map.of()))
                .forEach((name, value) -> parameters.put(name, List.of(value)));
        return parameters;
    }

    private Stream<Component> taken(Scenario scenario, LedgerRow row) {
        List<AssumptionKey> keys = scenarios.revision(scenario.id(), scenario.latest()).stream()
                .flatMap(revision -> revision.assumptions().values().stream())
                .filter(assumption -> row.ref().equals(assumption.from()))
                .map(Assumption::key)
                .toList();
        return keys.isEmpty()
                ? Stream.of()
                : Stream.of(link(
                        "scenarios/" + scenario.id(),
                        MESSAGES.text(
                                "uses.scenario",
                                scenario.title(),
                                Text.list(keys.stream().map(KeyTexts::label).toList()))));
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
