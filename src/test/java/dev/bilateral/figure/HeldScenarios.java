package dev.bilateral.figure;

import dev.bilateral.dataset.Pins;
import dev.bilateral.model.AssumptionKey;
import dev.bilateral.model.Inputs;
import dev.bilateral.model.ReferenceRamps;
import dev.bilateral.scenario.Assumption;
import dev.bilateral.scenario.Scenario;
import dev.bilateral.scenario.ScenarioId;
import dev.bilateral.scenario.ScenarioRevision;
import dev.bilateral.scenario.ScenarioService;
import dev.bilateral.scenario.ScenarioTitle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scenarios held in memory. */
final class HeldScenarios implements ScenarioService {

    private final List<ScenarioRevision> revisions = new ArrayList<>();

    HeldScenarios with(String scenario, Pins pins, Map<AssumptionKey, String> values) {
        return with(scenario, pins, values, ReferenceRamps.NONE);
    }

    HeldScenarios with(String scenario, Pins pins, Map<AssumptionKey, String> values, ReferenceRamps references) {
        ScenarioId id = new ScenarioId(scenario);
        Map<AssumptionKey, Assumption> assumptions = new EnumMap<>(AssumptionKey.class);
        Inputs.of(values).texts().forEach((key, text) -> assumptions.put(key, new Assumption(key, text, "", null)));
        revisions.add(
                new ScenarioRevision(id, latest(id) + 1, pins, assumptions, references, "test", Instant.EPOCH, "note"));
        return this;
    }

    @Override
    public List<Scenario> scenarios() {
        return revisions.stream()
                .map(ScenarioRevision::scenario)
                .distinct()
                .map(id -> new Scenario(id, id.value(), "", 0, latest(id), false))
                .toList();
    }

    @Override
    public Optional<Scenario> find(ScenarioId scenario) {
        return scenarios().stream().filter(s -> s.id().equals(scenario)).findFirst();
    }

    @Override
    public Optional<ScenarioTitle> title(ScenarioId scenario, int number) {
        return find(scenario).map(s -> new ScenarioTitle(s.id(), s.title(), s.description()));
    }

    @Override
    public Optional<ScenarioRevision> revision(ScenarioId scenario, int number) {
        return revisions.stream()
                .filter(r -> r.scenario().equals(scenario) && r.number() == number)
                .findFirst();
    }

    @Override
    public List<ScenarioRevision> revisions(ScenarioId scenario) {
        return revisions.stream()
                .filter(r -> r.scenario().equals(scenario))
                .toList()
                .reversed();
    }

    @Override
    public ScenarioRevision save(
            ScenarioRevision base, Collection<Assumption> changes, Pins pins, String author, String note) {
        throw new UnsupportedOperationException();
    }

    private int latest(ScenarioId scenario) {
        return (int)
                revisions.stream().filter(r -> r.scenario().equals(scenario)).count();
    }
}
